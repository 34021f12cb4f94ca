// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/attributetext.h"

#include "base/tr.h"
#include "database/session.h"
#include "etl/load/memberrow.h"
#include "etl/validate/cellreader.h"
#include "reference/memberkey.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const FeedField &fieldOf(const DimensionTable &dimension, const DimensionColumn &column)
{
    return feedFields(dimension.feed)[size_t(column.field)];
}

tl::unexpected<Error> unexpectedText(const DimensionColumn &column, const QString &expected,
                                     const QString &found)
{
    return fail(Error::Kind::Input,
                Martlet::tr("%1 must be %2, not “%3”. Nothing was changed.").arg(column.name, expected, found));
}

bool isStorable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(0));
}

} // namespace

Result<Value> attributeFromText(Session &session, const DimensionTable &dimension,
                                const DimensionColumn &column, int system, const QString &text)
{
    const auto &field = fieldOf(dimension, column);
    if (!isStorable(text))
        return unexpectedText(column, Martlet::tr("text without control characters"), text);
    ColumnRecipe plain;
    plain.format = u"yyyy-MM-dd"_s;
    const CellReader reader(plain, {field.kind, field.maxLength, field.notNegative, false, field.allowed});
    const auto utf8 = text.toUtf8();
    const auto stripped = reader.strip({utf8.constData(), size_t(utf8.size())});
    if (stripped.empty()) {
        if (field.required)
            return unexpectedText(column, reader.expectation(rule::required), text);
        return column.byDefault;
    }
    if (column.refersTo != Entity::None) {
        const auto key = QString::fromUtf8(stripped.data(), qsizetype(stripped.size()));
        TRY_ASSIGN(const auto id, findMember(session, column.refersTo, key, system));
        return Value(id);
    }
    TypedCell cell;
    if (const auto fault = reader.read(stripped, cell))
        return unexpectedText(column, reader.expectation(fault), text);
    const auto value = cellValue(cell);
    return column.personal ? Value(toText(value)) : value;
}

Result<QString> attributeText(Session &session, const DimensionColumn &column, const Value &value)
{
    if (column.refersTo == Entity::None || isNull(value))
        return toText(value);
    const auto id = std::get<qint64>(value);
    if (id < 0)
        return QString(); // a reserved member: nobody is named
    const auto &dimension = DimensionTable::of(column.refersTo);
    TRY_ASSIGN(const auto key,
               session.scalar(u"SELECT source_key FROM %1 WHERE %2 = :id"_s.arg(dimension.table, dimension.id),
                              {{u"id"_s, id}}));
    return toText(key);
}

QStringList allowedWords(const DimensionTable &dimension, const DimensionColumn &column)
{
    QStringList words;
    for (const auto *const word : fieldOf(dimension, column).allowed)
        words += QString::fromUtf16(word);
    return words;
}

} // namespace martlet
