// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/findingwords.h"

#include "base/tr.h"
#include "database/session.h"

#include <QLocale>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Cause = PlanFinding::Cause;
using Use = ColumnUse::Kind;

QString counted(qint64 rows)
{
    return QLocale().toString(rows);
}

QString listed(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

bool beginsWithAnything(const QString &pattern)
{
    return pattern.startsWith(u'%') || pattern.startsWith(u'_') || pattern.startsWith(u'*') ||
           pattern.startsWith(u'?');
}

QString nameOfIndex(const IndexFacts &index)
{
    return index.isPrimary ? Martlet::tr("the primary key") : Martlet::tr("the index %1").arg(index.name);
}

QString allRows(const QString &table, qint64 rows, std::optional<qint64> kept)
{
    if (kept)
        return Martlet::tr("Reads all %1 rows of %2 and keeps %3.").arg(counted(rows), table, counted(*kept));
    return Martlet::tr("Reads all %1 rows of %2.").arg(counted(rows), table);
}

} // namespace

PlanFinding FindingWords::wholeTable(const QString &table, qint64 rows, std::optional<qint64> kept) const
{
    PlanFinding finding;
    finding.table = table;
    finding.what = allRows(table, rows, kept);
    finding.weight = double(rows - kept.value_or(0));
    const auto *const facts = m_reading.catalogue.find(table);
    const bool isMost = kept && *kept * 2 > rows;
    if (facts && !isMost) {
        for (const auto &hidden : {hiddenColumn(*facts), pattern(*facts)}) {
            if (hidden) {
                finding.cause = hidden->cause;
                finding.why = hidden->why;
                finding.remedy = hidden->remedy;
                return finding;
            }
        }
    }
    const auto columns = facts ? unservedColumns(*facts) : QStringList();
    if (!columns.isEmpty() && !isMost) {
        finding.cause = Cause::FullScan;
        finding.why =
            Martlet::tr("No index begins with %1, which the statement compares.").arg(listed(columns));
        finding.remedy = Martlet::tr("Try an index on %1 (%2), or narrow it down by a column that has one.")
                             .arg(table, columns.join(u", "_s));
        return finding;
    }
    finding.cause = Cause::ReadsAll;
    finding.weight = 0.1 * double(rows);
    finding.why = isMost ? Martlet::tr("Most of its rows pass the conditions, so an index would not help.")
                         : Martlet::tr("Nothing in the statement narrows it down by a column with an index.");
    finding.remedy = lessToRead();
    return finding;
}

PlanFinding FindingWords::keptColumns(const QString &table, qint64 rows) const
{
    PlanFinding finding;
    finding.table = table;
    finding.weight = 0.1 * double(rows);
    finding.what = Martlet::tr("Reads the columns of %1 rows in %2.").arg(counted(rows), table);
    finding.why = Martlet::tr("No sums that are kept answer it, so it adds up line by line.");
    finding.remedy = lessToRead();
    return finding;
}

// A statement that reads sums already is not sent to look for them.
QString FindingWords::lessToRead() const
{
    const auto &tables = m_reading.catalogue.tables();
    const bool hasSums = std::any_of(tables.begin(), tables.end(),
                                     [](const auto &table) { return table.name.startsWith(u"rollup_"); });
    return hasSums ? Martlet::tr("Ask for a shorter period.")
                   : Martlet::tr("Ask for a shorter period, or for sums that a rollup keeps.");
}

std::optional<PlanFinding> FindingWords::hiddenColumn(const TableFacts &table) const
{
    const bool isAllThereIs = unservedColumns(table).isEmpty();
    for (const auto &use : m_reading.terms.of(table.name)) {
        const auto *const index = table.indexOn(use.column);
        if (use.kind != Use::Wrapped || (!index && !isAllThereIs))
            continue;
        const auto kept = index ? nameOfIndex(*index) : Martlet::tr("any index on it");
        PlanFinding finding;
        finding.cause = Cause::FunctionOnColumn;
        finding.why =
            use.by.endsWith(u"()")
                ? Martlet::tr(
                      "%1 around %2 keeps %3 from being used: it is sorted by what is stored, not by what "
                      "the function makes of it.")
                      .arg(use.by, use.column, kept)
                : Martlet::tr("The calculation (%1) with %2 keeps %3 from being used: it is sorted by what is "
                              "stored, not by what is computed.")
                      .arg(use.by, use.column, kept);
        finding.remedy = Martlet::tr("Compare %1 itself: with a range from one value to another, for instance.")
                             .arg(use.column);
        return finding;
    }
    return std::nullopt;
}

std::optional<PlanFinding> FindingWords::pattern(const TableFacts &table) const
{
    for (const auto &use : m_reading.terms.of(table.name)) {
        if (use.kind != Use::Pattern)
            continue;
        PlanFinding finding;
        finding.cause = Cause::LeadingWildcard;
        if (beginsWithAnything(use.by)) {
            finding.why = Martlet::tr("The pattern “%1” begins with anything, so no index on %2 can say where "
                                      "to look.")
                              .arg(use.by, use.column);
            finding.remedy =
                Martlet::tr("Let the pattern begin with what is known, or ask for whole values of %1.")
                    .arg(use.column);
            return finding;
        }
        if (m_reading.session.engine() != Engine::Sqlite || !table.indexOn(use.column))
            continue;
        finding.why =
            Martlet::tr("LIKE takes large and small letters for the same here, and the index on %1 does "
                        "not.")
                .arg(use.column);
        finding.remedy = Martlet::tr("Use GLOB, which tells them apart, with * and ? in place of % and _.");
        return finding;
    }
    return std::nullopt;
}

QStringList FindingWords::unservedColumns(const TableFacts &table) const
{
    QStringList columns;
    for (const auto kind : {Use::Equality, Use::Range, Use::Pattern}) {
        for (const auto &column : m_reading.terms.columns(table.name, kind)) {
            if (!columns.contains(column) && !table.indexOn(column))
                columns += column;
        }
    }
    return columns;
}

QString FindingWords::joinColumns(const QString &table) const
{
    auto columns = m_reading.terms.columns(table, Use::Join);
    if (columns.isEmpty())
        columns = m_reading.terms.columns(table, Use::Range);
    return columns.join(u", "_s);
}

PlanFinding FindingWords::repeatedScan(const QString &table, qint64 rowsRead, std::optional<qint64> times) const
{
    PlanFinding finding;
    finding.cause = Cause::RepeatedScan;
    finding.table = table;
    finding.weight = double(rowsRead);
    finding.what = times
                       ? Martlet::tr("Reads %1 from end to end %2 times, %3 rows in all.")
                             .arg(table, counted(*times), counted(rowsRead))
                       : Martlet::tr("Reads %1 from end to end for each row of another table, %2 rows in all.")
                             .arg(table, counted(rowsRead));
    const auto columns = joinColumns(table);
    finding.why =
        columns.isEmpty()
            ? Martlet::tr("No condition ties it to the tables before it, so each row meets each.")
            : Martlet::tr("No index of it serves the condition on %1 that ties it to the others.").arg(columns);
    finding.remedy =
        columns.isEmpty()
            ? Martlet::tr("Say in ON what the two tables have in common.")
            : Martlet::tr("Try an index on %1 (%2), or tie them by equal values.").arg(table, columns);
    return finding;
}

PlanFinding FindingWords::correlatedQuery(const QString &table, qint64 rows, std::optional<qint64> times) const
{
    PlanFinding finding;
    finding.cause = Cause::CorrelatedQuery;
    finding.table = table;
    finding.weight = double(rows) + 3.0 * double(times.value_or(0));
    const auto runs = times ? Martlet::tr("Runs a sub-query %1 times, once for each row.").arg(counted(*times))
                            : Martlet::tr("Runs a sub-query once for each row.");
    finding.what =
        rows < worthSaying
            ? runs
            : runs + u' ' + Martlet::tr("That reads %1 rows of %2 in all.").arg(counted(rows), table);
    finding.why = Martlet::tr("It depends on the row outside it, so its answer cannot be kept.");
    const auto columns = m_reading.terms.columns(table, Use::Join).join(u", "_s);
    finding.remedy = columns.isEmpty()
                         ? Martlet::tr("Join a query that is grouped by the column that ties the two.")
                         : Martlet::tr("Join a query that is grouped by %1, or try an index on %2 (%1).")
                               .arg(columns, table);
    return finding;
}

PlanFinding FindingWords::automaticIndex(const QString &table, qint64 rows) const
{
    PlanFinding finding;
    finding.cause = Cause::AutomaticIndex;
    finding.table = table;
    finding.weight = 3.0 * double(rows);
    finding.what = Martlet::tr("Makes an index of its own over %1 rows of %2 at every run (automatic index).")
                       .arg(counted(rows), table);
    if (!m_reading.catalogue.find(table)) {
        finding.why =
            Martlet::tr("The statement makes these rows itself, so nothing else can have an index of them.");
        finding.remedy = Martlet::tr("Let the sub-query %1 give fewer rows.").arg(table);
        return finding;
    }
    const auto columns = joinColumns(table);
    finding.why = Martlet::tr("The join looks for %1, and no index of %2 begins with it.").arg(columns, table);
    finding.remedy =
        Martlet::tr("Try an index on %1 (%2), which is then there before the run.").arg(table, columns);
    return finding;
}

PlanFinding FindingWords::sort(qint64 rows, bool isOrder) const
{
    PlanFinding finding;
    finding.cause = Cause::Sort;
    finding.weight = 0.5 * double(rows);
    finding.what =
        isOrder ? Martlet::tr("Sorts %1 rows before it gives the first.").arg(counted(rows))
                : Martlet::tr("Sorts up to %1 rows to find those that belong together.").arg(counted(rows));
    finding.why = Martlet::tr("No index that it reads has them in this order.");
    finding.remedy = isOrder ? Martlet::tr("Ask for fewer rows, or order by the columns of an index.")
                             : Martlet::tr("Narrow the rows down first, or group by the columns of an index.");
    return finding;
}

PlanFinding FindingWords::diskSort(qint64 rows, qint64 kib, bool isHash) const
{
    PlanFinding finding;
    finding.cause = Cause::DiskSort;
    finding.weight = 2.0 * double(rows);
    const auto size = QLocale().formattedDataSize(kib * 1024, 0, QLocale::DataSizeTraditionalFormat);
    finding.what =
        isHash
            ? Martlet::tr("Hashes %1 rows outside memory, in %2 of temporary files.").arg(counted(rows), size)
            : Martlet::tr("Sorts %1 rows outside memory, in %2 of temporary files.").arg(counted(rows), size);
    finding.why = Martlet::tr("They need more than the server's work_mem.");
    finding.remedy = Martlet::tr("Ask for fewer rows or columns, or have work_mem raised beyond %1.").arg(size);
    return finding;
}

PlanFinding FindingWords::misestimate(const QString &table, const QString &step, qint64 estimated,
                                      qint64 actual) const
{
    PlanFinding finding;
    finding.cause = Cause::Misestimate;
    finding.table = table;
    const auto more = std::max<qint64>({estimated, actual, 1}),
               less = std::max<qint64>(std::min(estimated, actual), 1);
    finding.weight = 0.6 * double(more);
    const auto where = table.isEmpty() ? step : table;
    finding.what = Martlet::tr("The row estimate is off by ×%1 at %2: %3 were expected, and there are %4.")
                       .arg(counted(more / less), where, counted(estimated), counted(actual));
    finding.why =
        table.isEmpty()
            ? Martlet::tr("The engine takes the conditions as independent, and they are not.")
            : Martlet::tr("The statistics are older than the data, or know nothing of the conditions.");
    finding.remedy = table.isEmpty()
                         ? Martlet::tr("Run ANALYZE on its tables; the plan is chosen by such numbers.")
                         : Martlet::tr("Run ANALYZE %1; the plan is chosen by such numbers.").arg(table);
    return finding;
}

PlanFinding FindingWords::nestedLoop(const QString &table, const QString &index, qint64 times) const
{
    PlanFinding finding;
    finding.cause = Cause::NestedLoop;
    finding.table = table;
    finding.weight = 2.0 * double(times);
    finding.what = index.isEmpty()
                       ? Martlet::tr("A nested loop looked into %1 %2 times.").arg(table, counted(times))
                       : Martlet::tr("A nested loop looked into %1 by the index %2 %3 times.")
                             .arg(table, index, counted(times));
    finding.why = Martlet::tr("Each row of the outer side is looked up by itself.");
    finding.remedy = Martlet::tr("Narrow the outer side down; where its row estimate is wrong, run ANALYZE.");
    return finding;
}

} // namespace martlet
