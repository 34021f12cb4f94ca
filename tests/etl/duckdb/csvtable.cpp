// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/duckdb/csvtable.h"

#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/duckdb/sqllogic.h"
#include "etl/rowtext.h"
#include "etl/sniff/sniff.h"
#include "etl/validate/cellreader.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A column of the file and how its cells are typed.
struct TypedColumn
{
    QString name, type;
    CellReader reader;
};

CellKind kindOf(const QString &type)
{
    const auto name = type.section(u'(', 0, 0).toUpper();
    if (name == u"INTEGER" || name == u"INT" || name == u"BIGINT")
        return CellKind::Integer;
    if (name == u"DOUBLE" || name == u"FLOAT")
        return CellKind::Money; // four decimals are enough here
    if (name == u"DECIMAL")
        return CellKind::Quantity; // DECIMAL(18,3), as it is without more
    if (name == u"DATE")
        return CellKind::Date;
    if (name.startsWith(u"TIMESTAMP"))
        return CellKind::Timestamp;
    return name.startsWith(u"TIME") ? CellKind::Time : CellKind::Text;
}

QString typeOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
        return u"BIGINT"_s;
    case CellKind::Money:
    case CellKind::Quantity:
    case CellKind::Number:
        return u"DOUBLE"_s;
    case CellKind::Date:
        return u"DATE"_s;
    case CellKind::Time:
        return u"TIME"_s;
    case CellKind::Timestamp:
        return u"TIMESTAMP"_s;
    case CellKind::Boolean:
        return u"BOOLEAN"_s;
    default:
        return u"VARCHAR"_s;
    }
}

QString martletFormat(const QString &strftime)
{
    static const QMap<QChar, QString> words = {{u'Y', u"yyyy"_s}, {u'y', u"yy"_s},  {u'm', u"MM"_s},
                                               {u'd', u"dd"_s},   {u'b', u"MMM"_s}, {u'B', u"MMMM"_s},
                                               {u'H', u"HH"_s},   {u'I', u"hh"_s},  {u'M', u"mm"_s},
                                               {u'S', u"ss"_s},   {u'p', u"AP"_s}};
    QString format;
    for (qsizetype at = 0; at < strftime.size(); ++at)
        format += strftime[at] == u'%'
                      ? words.value(strftime.mid(++at, 1).isEmpty() ? QChar() : strftime[at], u"%"_s)
                      : QString(strftime[at]);
    return format;
}

// DuckDB guesses no encoding.
QString encodingOf(const CsvSource &source)
{
    const auto name = source.text(u"encoding"_s).toLower();
    return name.isEmpty() ? u"UTF-8"_s : name == u"latin-1" ? u"ISO-8859-1"_s : name.toUpper();
}

bool guesses(const CsvSource &source)
{
    return source.isOn(u"auto_detect"_s, true);
}

// `dialect` with what the source says of the punctuation; false: it says nothing.
bool takeDialect(const CsvSource &source, CsvDialect &dialect)
{
    const auto take = [&](const char16_t *option, QByteArray &part) {
        const auto name = QString::fromUtf16(option);
        const bool isSaid = source.options.contains(name) && source.text(name) != u"NULL";
        if (isSaid)
            part = source.text(name).toUtf8();
        return isSaid;
    };
    const bool hasDelimiter = take(u"delim", dialect.delimiter);
    const bool hasQuote = take(u"quote", dialect.quote);
    if (hasQuote)
        dialect.escape = dialect.quote;
    const bool hasEscape = take(u"escape", dialect.escape);
    const bool hasComment = take(u"comment", dialect.comment);
    if (dialect.delimiter.isEmpty())
        dialect.delimiter = "\x01"; // one column: a byte the file has not
    return hasDelimiter || hasQuote || hasEscape || hasComment;
}

// "a INTEGER", or of columns={'a': 'INTEGER'}, names=['a'] and types=['INTEGER'].
QStringList declaredColumns(const CsvSource &source)
{
    const auto inside = [&](const char16_t *option) {
        const auto text = source.text(QString::fromUtf16(option));
        return splitOutside(QStringView(text).mid(1, std::max<qsizetype>(text.size() - 2, 0)), u',');
    };
    QStringList columns;
    for (const auto &column : inside(u"columns")) {
        const auto parts = splitOutside(column, u':');
        columns += unquoted(parts.value(0)) + u' ' + unquoted(parts.value(1));
    }
    const auto names = inside(u"names");
    const auto types = inside(u"types");
    for (qsizetype at = 0; at < names.size() && columns.isEmpty() == (at == 0); ++at)
        columns += unquoted(names[at]) + u' ' + unquoted(types.value(at));
    return columns;
}

CellReader readerOf(CellKind kind, const SniffedColumn *sniffed, const CsvSource &source, bool isDeclared)
{
    ColumnRecipe recipe;
    recipe.trim = kind != CellKind::Text; // as DuckDB keeps the blanks of texts
    if (sniffed != nullptr) {
        recipe.number = sniffed->number;
        recipe.format = sniffed->format;
        recipe.blanks = sniffed->blankWords;
    }
    if (isDeclared && source.options.contains(u"decimal_separator"_s))
        recipe.number.decimal = source.text(u"decimal_separator"_s)[0].unicode();
    if (isDeclared && !source.text(u"thousands"_s).isEmpty() && source.text(u"thousands"_s) != u"NULL")
        recipe.number.group = source.text(u"thousands"_s)[0].unicode();
    const auto said = source.text(kind == CellKind::Date ? u"dateformat"_s : u"timestampformat"_s);
    const bool isDated = kind == CellKind::Date || kind == CellKind::Timestamp || kind == CellKind::Time;
    if (isDated && !said.isEmpty())
        recipe.format = martletFormat(said);
    if (isDated && recipe.format.isEmpty())
        recipe.format = kind == CellKind::Time   ? u"HH:mm:ss"_s
                        : kind == CellKind::Date ? u"yyyy-MM-dd"_s
                                                 : u"yyyy-MM-dd HH:mm:ss"_s;
    const auto typed = kind == CellKind::Number ? CellKind::Money : kind;
    return {recipe, {.kind = typed, .maxLength = 1 << 20}};
}

QString shown(const TypedCell &cell)
{
    if (cell.kind() == CellKind::Timestamp)
        return QDateTime::fromSecsSinceEpoch(cell.number(), Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (cell.kind() == CellKind::Boolean)
        return cell.number() == 1 ? u"true"_s : u"false"_s;
    return printCell(cell);
}

QString rejectType(RowFault fault, qsizetype fields, size_t columns)
{
    switch (fault) {
    case RowFault::Ragged:
        return size_t(fields) < columns ? u"MISSING COLUMNS"_s : u"TOO MANY COLUMNS"_s;
    case RowFault::BadBytes:
        return u"INVALID ENCODING"_s;
    case RowFault::TextAfterQuote:
    case RowFault::UnterminatedQuote:
        return u"UNQUOTED VALUE"_s;
    default:
        return u"OTHER"_s;
    }
}

// Columns without a name are counted from 0 there, from 1 here.
QString nameOf(const Sniffed &sniffed, const QString &name)
{
    return sniffed.hasHeader ? name : u"column%1"_s.arg(sniffed.header.indexOf(name));
}

std::vector<TypedColumn> columnsOf(const Sniffed &sniffed, const CsvSource &source, const QStringList &declared)
{
    std::vector<TypedColumn> columns;
    if (declared.isEmpty()) {
        for (const auto &column : sniffed.columns) {
            const auto said = QStringView(source.text(u"types"_s));
            const auto at = said.indexOf(u"'%1': '"_s.arg(column.name));
            auto type = at < 0 ? typeOf(column.kind)
                               : said.mid(at + column.name.size() + 5).toString().section(u'\'', 0, 0);
            type = type.toUpper() == u"DECIMAL" ? u"DECIMAL(18,3)"_s : type.toUpper();
            const auto kind = at < 0 ? column.kind : kindOf(type);
            columns.push_back({nameOf(sniffed, column.name), type, readerOf(kind, &column, source, at >= 0)});
        }
        return columns;
    }
    for (qsizetype at = 0; at < declared.size(); ++at) {
        const auto name = declared[at].section(u' ', 0, -2);
        const auto type = declared[at].section(u' ', -1).toUpper();
        const bool isAlike = guesses(source) && declared.size() == qsizetype(sniffed.columns.size());
        const auto *like = isAlike ? &sniffed.columns[size_t(at)] : nullptr;
        const bool isSameKind = like != nullptr && typeOf(like->kind) == typeOf(kindOf(type));
        columns.push_back({name, type, readerOf(kindOf(type), isSameKind ? like : nullptr, source, true)});
    }
    return columns;
}

// The row of a record, or what rejects it.
std::optional<QString> typeRow(const RawRow &raw, const std::vector<TypedColumn> &columns, QStringList &row)
{
    if (raw.fault != RowFault::None)
        return rejectType(raw.fault, qsizetype(raw.fields.size()), columns.size());
    for (size_t at = 0; at < columns.size(); ++at) {
        const auto text = columns[at].reader.strip(raw.fields[at]);
        TypedCell cell;
        if (!text.empty() && columns[at].reader.read(text, cell) != nullptr)
            return u"CAST"_s;
        row += shown(cell);
    }
    return std::nullopt;
}

} // namespace

Result<CsvReading> readCsv(const QString &path, const CsvSource &source, const QStringList &columns)
{
    SniffOptions options;
    options.encoding = encodingOf(source);
    if (source.options.contains(u"header"_s) || !guesses(source))
        options.hasHeader = source.isOn(u"header"_s);
    for (const auto &format : {u"dateformat"_s, u"timestampformat"_s})
        if (source.options.contains(format) && !DateFormat::parse(martletFormat(source.text(format))))
            return fail(Error::Kind::Input, u"no such date format"_s);
    TRY_ASSIGN(auto sniffed, sniff(path, options, {}, {}));
    auto dialect = guesses(source) ? sniffed.dialect : CsvDialect();
    if (takeDialect(source, dialect) || !guesses(source)) {
        options.dialect = dialect;
        TRY_ASSIGN(sniffed, sniff(path, options, {}, {}));
    }
    const auto declared = columns.isEmpty() ? declaredColumns(source) : columns;
    const auto typed = columnsOf(sniffed, source, declared);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Disk, file.errorString());
    TRY_ASSIGN(auto reader, CsvReader::open(file, sniffed.dialect, sniffed.encoding));
    if (sniffed.hasHeader)
        TRY(reader.readHeader());
    reader.setColumnCount(int(typed.size()));
    CsvReading reading;
    for (const auto &column : typed) {
        reading.table.names += column.name;
        reading.table.types += column.type;
    }
    RawRow raw;
    while (reader.next(raw)) {
        QStringList row;
        const auto reject = typeRow(raw, typed, row);
        if (reject)
            reading.rejects.push_back({raw.line, raw.offset + 1, *reject});
        else
            reading.table.rows.push_back(row);
    }
    TRY(reader.status());
    return reading;
}

} // namespace martlet
