// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asktrace.h"

#include "base/tr.h"
#include "cli/answertext.h"
#include "cli/qualityjson.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "warehouse/celltrace.h"
#include "warehouse/tracewords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString shownMember(const Value &value)
{
    return isNull(value) ? u"NULL"_s : toText(value);
}

Result<qint64> rowNumbered(const QString &number, const ResultSet &rows)
{
    bool isNumber = false;
    const auto row = number.toLongLong(&isNumber);
    if (!isNumber || row < 1 || row > rows.rowCount())
        return usageError(
            Martlet::tr("The answer has rows #1 to #%1, and no #%2.").arg(rows.rowCount()).arg(number));
    return row - 1;
}

Result<qint64> rowOfMembers(const QString &members, const ResultSet &rows, int count)
{
    qint64 found = -1;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        QStringList shown;
        for (int column = 0; column < count; ++column)
            shown += shownMember(rows.value(row, column));
        if (shown.join(u',') != members)
            continue;
        if (found >= 0)
            return usageError(Martlet::tr("More than one row is called “%1”. Name it by its number: #%2.")
                                  .arg(members)
                                  .arg(found + 1));
        found = row;
    }
    if (found < 0)
        return usageError(
            Martlet::tr("No row of the answer is called “%1”. Write its members as the answer shows "
                        "them, parted by commas, or its number: #1.")
                .arg(members));
    return found;
}

Result<AnswerCell> cellNamed(const QString &name, const Question &question, const QuestionAnswer &shown)
{
    const auto &rows = *shown.answer.rows;
    const auto column = name.mid(name.lastIndexOf(u':') + 1);
    const auto at = rows.indexOf(column);
    if (at < 0) {
        QStringList columns;
        for (const auto &one : rows.columns())
            columns += one.name;
        return usageError(
            Martlet::tr("The answer has no column “%1”. It has: %2. Write the cell as ROW:COLUMN.")
                .arg(column, columns.join(u", "_s)));
    }
    const auto row = name.left(std::max<qsizetype>(0, name.lastIndexOf(u':')));
    if (row == u"#total")
        return cellAt(question, shown, -1, at);
    if (row.isEmpty() && question.by.isEmpty() && rows.rowCount() == 1)
        return cellAt(question, shown, 0, at);
    TRY_ASSIGN(const auto number, row.startsWith(u'#') ? rowNumbered(row.mid(1), rows)
                                                       : rowOfMembers(row, rows, int(question.by.size())));
    return cellAt(question, shown, number, at);
}

QJsonValue jsonOf(const Value &value)
{
    return isNull(value) ? QJsonValue() : QJsonValue(toText(value)); // as text, which keeps it exact
}

QJsonObject jsonOf(const CellTrace::Part &part)
{
    QJsonArray sums, loads, columns, records;
    for (const auto &sum : part.sums)
        sums.append(QJsonObject{{u"name"_s, sum.column.name},
                                {u"value"_s, jsonOf(sum.value)},
                                {u"of_lines"_s, sum.counted ? jsonOf(*sum.counted) : QJsonValue()}});
    for (const auto &load : part.loads)
        loads.append(
            QJsonObject{{u"batch"_s, load.batch.value},
                        {u"feed"_s, load.feed},
                        {u"file"_s, load.file},
                        {u"loaded_at"_s, load.batch.value ? QJsonValue(utc(load.finishedAt)) : QJsonValue()},
                        {u"lines"_s, load.lines}});
    for (const auto &column : part.columns)
        columns.append(column.name);
    const auto &rows = *part.records.rows;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells.append(jsonOf(rows.value(row, column)));
        records.append(cells);
    }
    return {{u"title"_s, part.title},
            {u"days"_s, part.days.from.isValid() ? QJsonValue(part.days.shown()) : QJsonValue()},
            {u"tables"_s, QJsonArray::fromStringList(part.tables)},
            {u"rollup"_s, part.rollup},
            {u"why_not"_s, part.whyNot},
            {u"sums"_s, sums},
            {u"lines"_s, part.lines},
            {u"records"_s, part.speaking},
            {u"shown"_s, rows.rowCount()},
            {u"cut"_s, part.records.cut},
            {u"cut_at"_s, part.records.cut ? QJsonValue(part.records.rows->rowCount()) : QJsonValue()},
            {u"loads"_s, loads},
            {u"columns"_s, columns},
            {u"data"_s, records},
            {u"sql"_s, part.records.sql}};
}

QJsonObject jsonOf(const CellTrace &trace)
{
    QJsonArray conditions, parts, checks;
    for (const auto &filter : conditionsOf(trace.question, trace.cell))
        conditions.append(toJson(filter));
    for (const auto &part : trace.parts)
        parts.append(jsonOf(part));
    for (const auto &check : trace.checks)
        checks.append(stateJson(check));
    return {{u"column"_s, trace.column.name},
            {u"value"_s, jsonOf(trace.value)},
            {u"is_others"_s, trace.cell.kind == AnswerCell::Kind::Others},
            {u"is_total"_s, trace.cell.kind == AnswerCell::Kind::Total},
            {u"none_of"_s, QJsonArray::fromStringList(trace.best)},
            {u"conditions"_s, conditions},
            {u"grain"_s, trace.grain},
            {u"made_of"_s, QJsonArray::fromStringList(trace.made)},
            {u"parts"_s, parts},
            {u"checks"_s, checks},
            {u"as_of_batch"_s, trace.asOfBatch}};
}

void print(const CellTrace &trace, Console &console)
{
    TraceWords words;
    for (const auto &filter : conditionsOf(trace.question, trace.cell))
        words.conditions += QString::fromUtf8(QJsonDocument(toJson(filter)).toJson(QJsonDocument::Compact));
    words.number = [](const QueryPlan::Column &, const Value &value) { return shownMember(value); };
    console.line(u"%1: %2"_s.arg(trace.column.title, shownMember(trace.value)));
    for (const auto &[title, text] : factsOf(trace, words)) {
        const auto lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            console.line(u"  %1  %2"_s.arg(i == 0 ? title : QString(), -24).arg(lines[i]));
    }
    for (size_t i = 0; i < trace.parts.size(); ++i) {
        const auto &part = trace.parts[i];
        console.line(u"\n%1: %2"_s.arg(part.title, recordsSentence(trace, i, words)));
        QStringList titles;
        for (const auto &column : part.columns)
            titles += column.title;
        console.print(asTable(*part.records.rows, titles, {}));
    }
}

} // namespace

Result<void> traceAnswer(const Invocation &call, const Question &question)
{
    TRY_ASSIGN(const auto bench, call.bench(Workbench::Accepts::AnyDatabase));
    const auto &model = bench->model();
    const bool useRollups = !call.has(u"no-rollups"_s);
    auto &warehouse = bench->warehouse();
    TRY_ASSIGN(const auto shown, answer(warehouse, question, model, bench->viewer(), call.stop,
                                        call.console.progress(), useRollups));
    TRY_ASSIGN(const auto cell, cellNamed(call.value(u"trace"_s), question, shown));
    TRY_ASSIGN(const auto trace, traceCell(warehouse, bench->pool(), model, question, cell, bench->viewer(),
                                           call.stop, shownRecords, useRollups));
    if (call.console.json())
        call.console.object(jsonOf(trace));
    else
        print(trace, call.console);
    return {};
}

} // namespace martlet
