// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/sniff.h"
#include "base/tr.h"
#include "cli/command.h"

#include <QJsonArray>
#include <QSaveFile>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const Guess &guess)
{
    return {{u"what"_s, guess.what},        {u"column"_s, guess.column},
            {u"value"_s, guess.value},      {u"confidence"_s, guess.confidence},
            {u"line"_s, guess.line},        {u"evidence"_s, guess.evidence},
            {u"sentence"_s, guess.sentence}};
}

QJsonObject json(const MappedColumn &mapped)
{
    return {{u"target"_s, mapped.target},
            {u"source"_s, mapped.source},
            {u"confidence"_s, mapped.confidence},
            {u"why"_s, mapped.why}};
}

QJsonObject json(const SniffQuestion &question)
{
    QJsonArray readings;
    for (const auto &reading : question.readings)
        readings.append(QJsonObject{{u"format"_s, reading.format}, {u"example"_s, reading.example}});
    return {{u"what"_s, question.what},
            {u"columns"_s, QJsonArray::fromStringList(question.columns)},
            {u"sample"_s, question.sample},
            {u"readings"_s, readings},
            {u"sentence"_s, question.sentence}};
}

template<typename Value>
QJsonArray jsonList(const std::vector<Value> &values)
{
    QJsonArray list;
    for (const auto &value : values)
        list.append(json(value));
    return list;
}

QJsonObject json(const Sniffed &sniffed)
{
    return {{u"path"_s, sniffed.path},
            {u"rows"_s, sniffed.rows},
            {u"header"_s, QJsonArray::fromStringList(sniffed.header)},
            {u"guesses"_s, jsonList(sniffed.guesses)},
            {u"feed"_s, toText(sniffed.feed)},
            {u"mapping"_s, jsonList(sniffed.mapping)},
            {u"missing"_s, QJsonArray::fromStringList(sniffed.missing)},
            {u"questions"_s, jsonList(sniffed.questions)},
            {u"recipe"_s, QString::fromUtf8(toToml(sniffed.recipe))}};
}

// Columns as wide as their widest text, but the last.
void printTable(Console &console, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.front().size(), 0);
    for (const auto &row : rows)
        for (qsizetype column = 0; column + 1 < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    for (const auto &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += column + 1 < row.size() ? row[column].leftJustified(widths[column] + 2) : row[column];
        console.line(line.trimmed());
    }
}

void print(Console &console, const Sniffed &sniffed)
{
    constexpr qsizetype widest = 40;
    QList<QStringList> rows{{Martlet::tr("guess"), Martlet::tr("column"), Martlet::tr("value"),
                             Martlet::tr("sure"), Martlet::tr("line"), Martlet::tr("evidence"),
                             Martlet::tr("why")}};
    for (const auto &guess : sniffed.guesses)
        rows += {guess.what,
                 guess.column,
                 guess.value,
                 u"%1 %"_s.arg(guess.confidence),
                 guess.line > 0 ? u"%L1"_s.arg(guess.line) : QString(),
                 guess.evidence.simplified().left(widest),
                 guess.sentence};
    printTable(console, rows);
    console.line({});
    rows = {{Martlet::tr("target of %1").arg(toText(sniffed.feed)), Martlet::tr("column"), Martlet::tr("sure"),
             Martlet::tr("why")}};
    for (const auto &mapped : sniffed.mapping)
        rows += {mapped.target, mapped.source, u"%1 %"_s.arg(mapped.confidence), mapped.why};
    for (const auto &target : sniffed.missing)
        rows += {target, u"–"_s, QString(), Martlet::tr("Required, and no column seems to fill it.")};
    printTable(console, rows);
    for (const auto &question : sniffed.questions)
        console.line(u'\n' + question.sentence);
}

Result<void> writeRecipe(const QString &path, const Sniffed &sniffed)
{
    QSaveFile file(path);
    const auto text = toToml(sniffed.recipe);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Kind::Disk,
                    Martlet::tr("%1 could not be written. Check the folder and its permissions.").arg(path),
                    file.errorString());
    return {};
}

Result<void> run(const Invocation &call)
{
    const QString path = call.argument(1);
    if (path.isEmpty() || !call.argument(2).isEmpty())
        return usageError(Martlet::tr("Name the file to look at: sniff FILE"));
    TRY_ASSIGN(const Sniffed first, sniff(path, {}, call.stop, call.console.progress()));
    TRY_ASSIGN(const Sniffed sniffed, refine(first, {}, call.stop, call.console.progress()));
    call.console.endProgress();
    if (call.console.json())
        call.console.object(json(sniffed));
    else
        print(call.console, sniffed);
    if (!call.has(u"out"_s))
        return {};
    TRY(writeRecipe(call.value(u"out"_s), sniffed));
    if (!call.console.json())
        call.console.line(u'\n' +
                          (sniffed.isComplete()
                               ? Martlet::tr("%1 reads it: import --recipe %1 %2")
                               : Martlet::tr("%1 is a draft. Decide what is open above, then: import --recipe "
                                             "%1 %2"))
                              .arg(call.value(u"out"_s), path));
    return {};
}

} // namespace

Command sniffCommand()
{
    return {u"sniff"_s,
            u"FILE [--out RECIPE.toml]"_s,
            Martlet::tr("Look at an unknown file: how it is written, what it holds, and a recipe for it."),
            {{u"out"_s, Martlet::tr("The recipe to write."), u"file"_s}},
            run};
}

} // namespace martlet
