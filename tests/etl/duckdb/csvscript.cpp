// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/duckdb/csvscript.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;
using Expects = LogicStatement::Expects;

namespace {

const auto refused = u"refused"_s;
const auto missingFile = u"the file is not among the cases"_s;
const auto tooLong = u"LINE SIZE OVER MAXIMUM"_s; // than an option says that Martlet has not

// 1.50 and 1.5, and 3.0 and 3, are one number, however it is printed.
QString plain(const QString &cell)
{
    static const QRegularExpression number(uR"(^-?\d+\.\d*?(0+)$)"_s);
    const auto match = number.match(cell);
    if (!match.hasMatch())
        return cell;
    const auto rest = cell.left(match.capturedStart(1));
    return rest.endsWith(u'.') ? rest.chopped(1) : rest;
}

QString printed(std::vector<QStringList> rows, bool isSorted)
{
    QStringList lines;
    for (auto &row : rows) {
        std::transform(row.begin(), row.end(), row.begin(), plain);
        lines += row.join(u'\t');
    }
    if (isSorted)
        lines.sort();
    return lines.join(u'\n');
}

std::vector<QStringList> cellsOf(const QStringList &answer)
{
    std::vector<QStringList> rows;
    for (const auto &line : answer)
        rows.push_back(line.split(u'\t'));
    return rows;
}

QStringList columnOf(const CsvTable &table, const QString &name)
{
    QStringList values;
    const auto at = table.names.indexOf(name);
    for (const auto &row : table.rows)
        values += row.value(at);
    return values;
}

bool asksRejects(const QString &sql)
{
    static const QRegularExpression table(u"reject\\w*_(errors|table)"_s);
    return sql.contains(table);
}

// A statement that fails there rejects records here, or refuses the file.
CsvAnswer failureOf(const QString &ours, const QString &message)
{
    static const QRegularExpression place(u"Line: (\\d+)"_s), first(u"! (\\d+) at"_s);
    const auto wanted = place.match(message);
    const auto reject = first.match(ours);
    CsvAnswer answer{.text = u"ok"_s, .wanted = u"fails"_s};
    if (ours == refused || reject.hasMatch())
        answer.text = answer.wanted;
    if (wanted.hasMatch()) {
        answer.wanted += u" in line "_s + wanted.captured(1);
        answer.text += u" in line "_s + reject.captured(1);
    }
    return answer;
}

// One item of a select list that makes one value of all rows: COUNT(*), SUM(a), typeof(first(a)), MAX(len(a)).
QString aggregate(const CsvTable &table, const QString &item)
{
    static const QRegularExpression call(uR"(^(\w+)\s*\((?:(\w+)\()?([\w*]+)\)*$)"_s);
    const auto match = call.match(item);
    const auto name = match.captured(1).toLower();
    const auto inner = match.captured(2).toLower();
    if (name == u"count")
        return QString::number(table.rows.size());
    if (name == u"typeof")
        return table.types.value(table.names.indexOf(match.captured(3)));
    const auto values = columnOf(table, match.captured(3));
    if (name == u"first")
        return values.value(0);
    QList<qint64> numbers;
    for (const auto &value : values)
        if (value != u"NULL")
            numbers += inner.isEmpty() ? value.toLongLong() : value.size();
    const bool isText =
        inner.isEmpty() && table.types.value(table.names.indexOf(match.captured(3))) == u"VARCHAR";
    if (numbers.isEmpty() || isText)
        return u"NULL"_s;
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    return QString::number(name == u"sum"   ? std::accumulate(numbers.begin(), numbers.end(), qint64(0))
                           : name == u"min" ? *least
                                            : *most);
}

std::vector<QStringList> selected(const CsvTable &table, const QStringList &items)
{
    if (items.isEmpty())
        return table.rows;
    std::vector<QStringList> rows(1);
    if (std::any_of(items.begin(), items.end(), [](const QString &item) { return item.contains(u'('); })) {
        for (const auto &item : items)
            rows.front() += aggregate(table, item);
        return rows;
    }
    rows.assign(table.rows.size(), {});
    for (const auto &item : items) {
        const auto values = columnOf(table, item);
        for (size_t row = 0; row < rows.size(); ++row)
            rows[row] += values[qsizetype(row)];
    }
    return rows;
}

QString described(const CsvTable &table)
{
    QStringList columns;
    for (qsizetype at = 0; at < table.names.size(); ++at)
        columns += u"{'name': %1, 'type': %2}"_s.arg(table.names[at], table.types[at]);
    return u'[' + columns.join(u", "_s) + u']';
}

QString lineOf(const CsvReject &reject)
{
    return u"%1 at %2: %3"_s.arg(reject.line).arg(reject.byte).arg(reject.type);
}

} // namespace

QStringList CsvScript::filesOf(const CsvSource &source) const
{
    const auto path = m_folder + u'/' + source.pattern;
    const QDir folder(path.section(u'/', 0, -2));
    QStringList files;
    for (const auto &name : folder.entryList({path.section(u'/', -1)}, QDir::Files, QDir::Name))
        files += folder.filePath(name);
    return files;
}

CsvAnswer CsvScript::readSources(const LogicStatement &logic, const CsvStatement &statement)
{
    QStringList columns;
    if (!statement.into.isEmpty() && !statement.creates) {
        const auto &table = m_tables[statement.into];
        for (qsizetype at = 0; at < table.names.size(); ++at)
            columns += table.names[at] + u' ' + table.types[at];
    }
    CsvTable table;
    std::vector<CsvReject> rejects;
    for (const auto &source : statement.sources) {
        for (const auto &file : filesOf(source)) {
            auto read = readCsv(file, source, columns);
            if (!read)
                return {.text = refused};
            rejects.insert(rejects.end(), read->rejects.begin(), read->rejects.end());
            table.names = read->table.names;
            table.types = read->table.types;
            table.rows.insert(table.rows.end(), read->table.rows.begin(), read->table.rows.end());
        }
        if (source.isSniffed)
            return {.text = described(table), .wanted = logic.answer.value(0)};
    }
    m_rejects.insert(m_rejects.end(), rejects.begin(), rejects.end());
    const auto &options = statement.sources.front().options;
    const bool mayReject = std::any_of(options.keyBegin(), options.keyEnd(), [](const QString &name) {
        return name == u"ignore_errors" || name.contains(u"reject");
    });
    QString unwanted;
    for (const auto &reject : rejects)
        unwanted += mayReject ? QString() : u"\n! "_s + lineOf(reject);
    if (!statement.into.isEmpty() && logic.expects != Expects::Failure) {
        auto &into = m_tables[statement.into];
        if (statement.creates)
            into = {table.names, table.types, {}};
        into.rows.insert(into.rows.end(), table.rows.begin(), table.rows.end());
        return {.text =
                    (logic.expects == Expects::Rows ? QString::number(table.rows.size()) : u"ok"_s) + unwanted,
                .wanted = logic.answer.value(0)};
    }
    if (statement.sources.size() > 1)
        return {.passedOver = u"a join of two readings"_s};
    return {.text = printed(selected(table, statement.items), logic.isSorted) + unwanted};
}

// Each record that is rejected, with one of the things DuckDB finds wrong with it: Martlet names one.
CsvAnswer CsvScript::askRejects(const LogicStatement &logic) const
{
    if (logic.sql.contains(u"COUNT(*)"_s))
        return {.text = QString::number(m_rejects.size()), .wanted = logic.answer.value(0)};
    static const QStringList types = {u"CAST"_s,           u"MISSING COLUMNS"_s,  u"TOO MANY COLUMNS"_s,
                                      u"UNQUOTED VALUE"_s, u"INVALID ENCODING"_s, tooLong};
    std::map<std::pair<qint64, qint64>, QStringList> wanted;
    for (const auto &row : logic.answer) {
        const auto cells = row.split(u'\t');
        const auto type =
            std::find_if(cells.begin(), cells.end(), [](const QString &cell) { return types.contains(cell); });
        if (type == cells.end())
            return {.passedOver = u"not the table of rejects as DuckDB has it"_s};
        const bool namesFile = cells.first().contains(u'/');
        const auto line = namesFile ? cells.at(1) : *(type - 5);
        const auto byte = namesFile ? cells.at(cells.size() - 2) : *(type - 4);
        wanted[{line.toLongLong(), byte.toLongLong()}] += *type;
    }
    for (auto &[place, found] : wanted)
        if (found.size() > found.count(tooLong))
            found.removeAll(tooLong); // something else is wrong, too
    QStringList theirs, ours;
    for (const auto &reject : m_rejects) {
        const auto known = wanted.find({reject.line, reject.byte});
        ours += lineOf(reject);
        if (known != wanted.end() && known->second.contains(reject.type))
            known->second = {reject.type};
    }
    for (const auto &[where, found] : wanted)
        theirs += lineOf({where.first, where.second, found.join(u" + "_s)});
    for (auto *list : {&theirs, &ours}) {
        list->removeDuplicates();
        list->sort();
    }
    return {.text = ours.join(u'\n'), .wanted = theirs.join(u'\n')};
}

// Why a statement asks for nothing that a reader of delimited files does; empty: it does.
QString CsvScript::passedOver(const LogicStatement &logic, const CsvStatement &statement) const
{
    static const QRegularExpression own(
        u"REJECT|Table name|names of the rejects|Unsupported parameter|"
        "THOUSANDS must|UNION_BY_NAME|IGNORE_ERRORS is not|only for reading|does not support the encoding"_s);
    if (logic.sql.contains(u"reject_scans"_s) && !logic.sql.contains(u"reject_errors"_s))
        return u"what DuckDB notes about a reading"_s;
    if (logic.expects == Expects::Failure && logic.answer.join(u'\n').contains(own))
        return u"a contradiction in DuckDB's own options"_s;
    if (logic.sql.contains(u"prompt LIKE"_s) || logic.sql.contains(u"string_split_regex"_s))
        return u"a function of DuckDB's"_s;
    for (const auto &source : statement.sources)
        if (filesOf(source).isEmpty())
            return missingFile;
    if (m_spoiled.contains(statement.from))
        return missingFile;
    if (statement.sources.empty() && statement.emptied.isEmpty() && asksRejects(logic.sql))
        return m_spoiled.contains(u"reject_errors"_s) ? missingFile : QString();
    const bool isReading =
        !statement.sources.empty() || (m_tables.contains(statement.from) && logic.expects == Expects::Rows);
    return isReading ? QString() : u"no reading"_s;
}

// The tables as they are behind a statement that reads nothing.
void CsvScript::keepUp(const CsvStatement &statement)
{
    const bool dropsRejects = statement.emptied.contains(u"reject"_s) && !statement.emptied.contains(u"scan"_s);
    if (dropsRejects)
        m_rejects.clear();
    if (!statement.emptied.isEmpty()) {
        m_tables[statement.emptied].rows.clear();
        m_spoiled.remove(dropsRejects ? u"reject_errors"_s : statement.emptied);
    }
    if (!statement.sources.empty())
        m_spoiled += {u"reject_errors"_s, statement.into.isEmpty() ? u"reject_errors"_s : statement.into};
    if (!statement.creates || !statement.sources.empty())
        return;
    auto &table = m_tables[statement.into] = {};
    for (const auto &column : statement.declared) {
        table.names += column.section(u' ', 0, 0);
        table.types += column.section(u' ', 1).toUpper();
    }
}

CsvAnswer CsvScript::run(const LogicStatement &logic)
{
    const auto statement = CsvStatement::of(logic.sql);
    if (const auto reason = passedOver(logic, statement); !reason.isEmpty()) {
        if (logic.expects != Expects::Failure)
            keepUp(statement);
        return {.passedOver = reason};
    }
    if (statement.sources.empty() && asksRejects(logic.sql))
        return askRejects(logic);
    const bool isSorted = logic.isSorted || statement.sources.empty();
    auto answer = statement.sources.empty()
                      ? CsvAnswer{.text = printed(selected(m_tables[statement.from], statement.items), true)}
                      : readSources(logic, statement);
    if (!answer.passedOver.isEmpty())
        return answer;
    switch (logic.expects) {
    case Expects::Rows:
        if (answer.wanted.isNull())
            answer.wanted = printed(cellsOf(logic.answer), isSorted);
        break;
    case Expects::Success: {
        const auto unwanted = answer.text.indexOf(u'!');
        answer.wanted = u"ok"_s;
        if (answer.text != refused)
            answer.text = unwanted < 0 ? u"ok"_s : answer.text.mid(unwanted);
        break;
    }
    case Expects::Failure:
        answer = failureOf(answer.text, logic.answer.join(u'\n'));
        break;
    }
    return answer;
}

} // namespace martlet
