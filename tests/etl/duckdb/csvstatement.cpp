// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/duckdb/csvstatement.h"

#include "etl/duckdb/sqllogic.h"

#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QRegularExpressionMatch match(const QString &pattern, const QString &text, qsizetype from = 0)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::DotMatchesEverythingOption)
        .match(text, from);
}

// Up to the bracket that closes the one before `from`.
QString bracketed(const QString &text, qsizetype from)
{
    int depth = 1;
    bool isQuoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        isQuoted = isQuoted != (text[at] == u'\'');
        if (!isQuoted)
            depth += text[at] == u'(' ? 1 : text[at] == u')' ? -1 : 0;
        if (depth == 0)
            return text.mid(from, at - from);
    }
    return text.mid(from);
}

void setOption(CsvSource &source, const QString &text)
{
    const auto parts = match(uR"(^(\w+)\s*(?:=|\s)?\s*(.*)$)"_s, text);
    auto name = parts.captured(1).toLower();
    if (name == u"sep" || name == u"delimiter")
        name = u"delim"_s;
    if (name == u"column_types")
        name = u"types"_s;
    const auto value = parts.captured(2);
    source.options[name] = value.isEmpty() ? u"true"_s : unquoted(value);
}

QString below(const QString &path)
{
    return path.section(u"/csv/"_s, 1);
}

void findSources(const QString &sql, CsvStatement &statement)
{
    const auto calls = QRegularExpression(uR"(\b(read_csv|read_csv_auto|sniff_csv)\()"_s).globalMatch(sql);
    for (const auto &call : calls) {
        auto parts = splitOutside(bracketed(sql, call.capturedEnd()), u',');
        CsvSource source{.pattern = below(unquoted(parts.takeFirst())),
                         .isSniffed = call.captured(1) == u"sniff_csv"};
        for (const auto &part : parts)
            setOption(source, part);
        statement.sources.push_back(source);
    }
    const auto copy = match(uR"(^COPY\s+(\w+)\s+FROM\s+'([^']*)'\s*(\()?)"_s, sql);
    if (!copy.hasMatch()) {
        if (const auto plain = match(uR"(\bFROM\s+'([^']*)'\s*(?:$|[^\s(]))"_s, sql); plain.hasMatch())
            statement.sources.push_back({.pattern = below(plain.captured(1))});
        return;
    }
    CsvSource source{.pattern = below(copy.captured(2))};
    if (!copy.captured(3).isEmpty())
        for (const auto &part : splitOutside(bracketed(sql, copy.capturedEnd()), u','))
            setOption(source, part);
    statement.into = copy.captured(1);
    statement.sources.push_back(source);
}

} // namespace

bool CsvSource::isOn(const QString &option, bool byDefault) const
{
    const auto value = options.value(option).toLower();
    return value.isEmpty() ? byDefault : value == u"true" || value == u"1";
}

CsvStatement CsvStatement::of(const QString &sql)
{
    CsvStatement statement;
    findSources(sql, statement);
    if (const auto table = match(uR"(^CREATE (?:TEMPORARY )?TABLE\s+(\w+)\s*\()"_s, sql); table.hasMatch()) {
        statement.into = table.captured(1);
        statement.creates = true;
        statement.declared = splitOutside(bracketed(sql, table.capturedEnd()), u',');
    } else if (const auto made = match(uR"(^CREATE TABLE\s+(\w+)\s+AS\s)"_s, sql); made.hasMatch()) {
        statement.into = made.captured(1);
        statement.creates = true;
    } else if (const auto insert = match(uR"(^INSERT INTO\s+(\w+)\s)"_s, sql); insert.hasMatch()) {
        statement.into = insert.captured(1);
    } else if (const auto gone = match(uR"(^(?:DELETE FROM|DROP TABLE)\s+(\w+))"_s, sql); gone.hasMatch()) {
        statement.emptied = gone.captured(1);
    }
    const auto select = match(uR"(\bSELECT\s+(.*?)\s+FROM\s)"_s, sql);
    if (select.hasMatch() && !select.captured(1).startsWith(u'*'))
        statement.items = splitOutside(select.captured(1), u',');
    if (statement.sources.empty() && statement.emptied.isEmpty() && !statement.creates)
        statement.from = match(uR"(\bFROM\s+(\w+))"_s, sql).captured(1);
    return statement;
}

} // namespace martlet
