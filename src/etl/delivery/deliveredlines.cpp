// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/delivery/deliveredlines.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "etl/csv/csvreader.h"
#include "etl/load/members.h"
#include "etl/validate/rowvalidator.h"
#include "lineage/sourcestretch.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Where the lines stand and how they were read.
struct Place
{
    qint64 firstLine = 0, lastLine = 0;
    QJsonObject format;
    QString storeKey;
    QByteArray recipe;
    QString fileName;
};

Result<Place> placeOf(Session &session, BatchId batch, qint64 store, QDate day)
{
    std::optional<Place> place;
    TRY(session.forEachRow(statement(u"etl/delivery"_s, session.engine()),
                           {{u"batch"_s, batch.value}, {u"store"_s, store}, {u"day"_s, day}},
                           [&](const Row &row) -> Result<void> {
                               place = Place{row.integer(0),
                                             row.integer(1),
                                             QJsonDocument::fromJson(row.string(2).toUtf8()).object(),
                                             row.string(3),
                                             row.string(4).toUtf8(),
                                             row.string(5)};
                               return {};
                           }));
    if (place)
        return std::move(*place);
    return fail(Error::Kind::Input, Martlet::tr("Batch %1 brought no lines of store %2 on %3.")
                                        .arg(batch.value)
                                        .arg(store)
                                        .arg(day.toString(Qt::ISODate)));
}

// The recipe of the file for a stretch of it: without the header, which the batch's format has.
Result<FileRecipe> stretchRecipe(const ImportRecipe &recipe, const Place &place)
{
    const auto name = place.format.value(u"file"_s).toString();
    const auto found = std::find_if(recipe.files.begin(), recipe.files.end(),
                                    [&](const FileRecipe &file) { return file.name == name; });
    if (found == recipe.files.end())
        return fail(Error::Kind::Input,
                    Martlet::tr("The recipe of %1 no longer says how it was read.").arg(place.fileName));
    if (!found->lookups.empty())
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 was read together with other files of its folder, so its lines cannot be compared "
                        "by themselves.")
                .arg(place.fileName));
    auto file = *found;
    file.hasHeader = false;
    file.header.clear();
    for (const auto &column : place.format.value(u"header"_s).toArray())
        file.header += column.toString();
    file.encoding = place.format.value(u"encoding"_s).toString();
    return file;
}

QString cellText(const TypedCell &cell)
{
    if (cell.kind() == CellKind::Date)
        return QDate::fromJulianDay(cell.number()).toString(Qt::ISODate);
    return QString::fromStdString(Members::keyText(cell));
}

class Keys
{
public:
    explicit Keys(const FileRecipe &file)
        : m_hasLineNumbers(file.hasLineNumbers())
    {
        for (const auto &field : file.receipt)
            m_fields.push_back(feedFieldIndex(Feed::Sales, field));
        if (m_fields.empty())
            m_fields.push_back(SalesField::TransactionId);
    }

    // Lines without a number are told apart by what they say and how often the receipt has said it before.
    QString keyOf(const TypedRow &row)
    {
        QStringList parts;
        for (const int field : m_fields)
            parts += cellText(row.cells[size_t(field)]);
        const auto receipt = parts.join(u' ');
        if (m_hasLineNumbers)
            return receipt + u'/' + QString::number(row.cells[SalesField::LineNumber].number());
        const auto occurrence = ++m_seen[{receipt, row.hash}];
        return u"%1 (%2-%3)"_s.arg(receipt, QString::number(row.hash, 16)).arg(occurrence);
    }

private:
    bool m_hasLineNumbers;
    std::vector<int> m_fields;
    std::map<std::pair<QString, quint64>, int> m_seen;
};

QStringList textsOf(std::span<const std::string_view> fields)
{
    QStringList texts;
    for (const auto &field : fields)
        texts += QString::fromUtf8(field.data(), qsizetype(field.size()));
    return texts;
}

} // namespace

Result<DeliveredLines> DeliveredLines::read(Session &session, BatchId batch, qint64 store, QDate day,
                                            const FieldCipher *cipher)
{
    TRY_ASSIGN(const auto place, placeOf(session, batch, store, day));
    TRY_ASSIGN(const auto recipe, recipeFromToml(place.recipe, place.fileName));
    TRY_ASSIGN(const auto file, stretchRecipe(recipe, place));
    TRY_ASSIGN(auto text, sourceStretch(session, batch, place.firstLine, place.lastLine, cipher));
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    TRY_ASSIGN(auto reader, CsvReader::open(buffer, file.dialect, file.encoding));
    reader.setColumnCount(int(file.header.size()));
    TRY_ASSIGN(auto validator, RowValidator::open(recipe, file, file.header));

    DeliveredLines delivered{place.fileName, file.header, {}};
    Keys keys(file);
    RawRow raw;
    while (reader.next(raw)) {
        const auto line = place.firstLine + raw.line - 1;
        if (line > place.lastLine)
            break;
        if (!validator.validate(raw))
            continue;
        const auto &row = validator.row();
        const bool isOfDay = row.cells[SalesField::SaleDate].number() == day.toJulianDay() &&
                             cellText(row.cells[SalesField::StoreId]) == place.storeKey;
        if (isOfDay)
            delivered.lines.push_back({keys.keyOf(row), line, row.hash,
                                       QByteArray(raw.raw.data(), qsizetype(raw.raw.size())),
                                       textsOf(raw.fields)});
    }
    TRY(reader.status());
    return delivered;
}

} // namespace martlet
