// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/rejectgroups.h"

#include "etl/csv/utf8.h"
#include "etl/load/fate.h"
#include "etl/preview/celltext.h"
#include "etl/repair/brokenlines.h"
#include "etl/repair/grouptexts.h"
#include "etl/repair/keptrecord.h"
#include "etl/repair/mendedrecipe.h"
#include "etl/repair/mending.h"
#include "etl/repair/mendproposals.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostGroupsOfRule = 5; // in one column; what is left is one more

class Grouping final
{
public:
    Grouping(const RejectedLines &rejects, const RejectReading &reading, std::stop_token stop)
        : m_rejects(rejects)
        , m_reading(reading)
        , m_stop(std::move(stop))
    {
    }

    Result<std::vector<RejectGroup>> group()
    {
        TRY_ASSIGN(auto all, brokenLines(m_rejects, m_reading.file, m_stop));
        for (auto &broken : all)
            TRY(divide(broken));
        addUnkept();
        std::stable_sort(m_groups.begin(), m_groups.end(),
                         [](const RejectGroup &a, const RejectGroup &b) { return a.lines > b.lines; });
        for (auto &group : m_groups) {
            TRY_ASSIGN(group.samples,
                       samplesOf(m_rejects, group, m_reading, group.mend, 0, RejectGroup::mostSamples));
        }
        return std::move(m_groups);
    }

private:
    // What one mend brings in is one group, as long as there is a mend for what is left.
    Result<void> divide(BrokenLines &broken)
    {
        for (int turn = 0; turn < mostGroupsOfRule && broken.size() > 0; ++turn) {
            const auto proposal = proposalFor(broken, m_reading, int(m_rejects.header.size()));
            if (!proposal)
                break;
            auto taken = broken.take(proposal->places);
            TRY_ASSIGN(const bool isGood, add(taken, *proposal));
            if (!isGood)
                add(taken);
        }
        if (broken.size() > 0)
            add(broken);
        return {};
    }

    Result<bool> add(const BrokenLines &broken, const MendProposal &proposal)
    {
        auto group = groupOf(broken);
        for (const auto &mend : proposal.choices) {
            TRY_ASSIGN(const auto fits, linesMended(m_rejects, broken, m_reading, mend, m_stop));
            if (fits == 0)
                continue;
            group.choices.push_back(mend);
            group.fits = std::max(group.fits, fits);
        }
        if (group.choices.empty())
            return false;
        if (!proposal.isAmbiguous || (group.choices.size() == 1 && proposal.choices.size() > 1))
            group.mend = group.choices.front();
        describeGroup(group, broken, m_reading.file, int(m_rejects.header.size()));
        m_groups.push_back(std::move(group));
        return true;
    }

    void add(const BrokenLines &broken)
    {
        auto group = groupOf(broken);
        describeGroup(group, broken, m_reading.file, int(m_rejects.header.size()));
        m_groups.push_back(std::move(group));
    }

    RejectGroup groupOf(const BrokenLines &broken) const
    {
        RejectGroup group;
        group.rule = broken.rule;
        group.column = broken.column;
        group.rows = broken.rows;
        group.kept = qint64(broken.size());
        group.lines = group.kept;
        for (const auto row : broken.rows)
            group.amount = wrappedSum(group.amount, m_rejects.kept()[size_t(row)].amount);
        return group;
    }

    // Lines whose text was not kept are counted in the largest group of their rule and column.
    void addUnkept()
    {
        if (m_rejects.count() == qint64(m_rejects.kept().size()))
            return;
        for (const auto &[key, sum] : m_rejects.sums()) {
            const auto &[rule, column] = key;
            qint64 kept = 0;
            Money amount;
            for (const auto &row : m_rejects.kept()) {
                if (row.reject.rule != rule || row.reject.column != column)
                    continue;
                ++kept;
                amount = wrappedSum(amount, row.amount);
            }
            if (kept == sum.lines)
                continue;
            auto &group = largestOf(rule, column);
            group.lines += sum.lines - kept;
            group.amount = wrappedSum(group.amount, wrappedSum(sum.amount, -amount));
        }
    }

    RejectGroup &largestOf(const QString &rule, const QString &column)
    {
        RejectGroup *largest = nullptr;
        for (auto &group : m_groups) {
            const bool isOfRule = group.rule == rule && (group.column == column || group.column.isEmpty());
            if (isOfRule && (!largest || group.lines > largest->lines))
                largest = &group;
        }
        if (largest)
            return *largest;
        BrokenLines none;
        none.rule = rule;
        none.column = column;
        add(none);
        return m_groups.back();
    }

    const RejectedLines &m_rejects;
    const RejectReading &m_reading;
    std::stop_token m_stop;
    std::vector<RejectGroup> m_groups;
};

void showCells(RejectSample &sample, const RawRow &row)
{
    sample.cells.clear();
    sample.unlike.clear();
    for (const auto &field : row.fields) {
        sample.cells += printable(field, RejectSample::longestCell);
        if (sample.cells.back() != QString::fromUtf8(field.data(), qsizetype(field.size())))
            sample.unlike.insert(int(sample.cells.size()) - 1);
    }
}

// `record` reads what a person wrote in place of a whole line.
Result<void> applyEdits(RejectSample &sample, const CellEdits &edits, const QStringList &header,
                        KeptRecord &record)
{
    for (const auto &edit : edits) {
        if (edit.line != sample.line)
            continue;
        if (edit.column.isEmpty()) {
            TRY_ASSIGN(const auto row, record.read(edit.text.toUtf8(), sample.line, sample.offset));
            showCells(sample, row);
        } else if (const auto cell = header.indexOf(edit.column); cell >= 0 && cell < sample.cells.size()) {
            sample.cells[cell] = edit.text;
            sample.unlike.erase(int(cell));
        }
    }
    return {};
}

void setFault(RejectSample &sample, const Reject &reject, const QStringList &header)
{
    sample.message = reject.message;
    const auto bad = header.indexOf(reject.column);
    sample.badCell = bad < sample.cells.size() ? int(bad) : -1;
    sample.found = sample.badCell >= 0 ? sample.cells[sample.badCell] : reject.value;
}

// What stands in the bad cell's place once the line is in order.
QString mendedText(const FileRecipe &file, const QString &column, const TypedRow &row)
{
    QStringList texts;
    for (const auto &recipe : file.columns) {
        const int field = feedFieldIndex(file.feed, recipe.target);
        if (field < 0 || (recipe.source != column && recipe.target != column))
            continue;
        const auto &cell = row.cells[size_t(field)];
        const auto text = cell.kind() == CellKind::Member
                              ? (cell.number() == -2 ? u"not applicable"_s : u"unknown"_s)
                              : cellText(cell);
        if (!texts.contains(text))
            texts += text;
    }
    return texts.join(u' ');
}

} // namespace

Result<std::vector<RejectGroup>> groupRejects(const RejectedLines &rejects, const RejectReading &reading,
                                              std::stop_token stop)
{
    return Grouping(rejects, reading, std::move(stop)).group();
}

Result<std::vector<RejectSample>> samplesOf(const RejectedLines &rejects, const RejectGroup &group,
                                            const RejectReading &reading, const std::optional<Mend> &mend,
                                            size_t first, size_t count)
{
    auto file = reading.file;
    if (mend)
        file.mends.push_back(*mend);
    TRY_ASSIGN(auto mending,
               Mending::open(reading.recipe, file, rejects.header, reading.lookups, reading.edits));
    KeptRecord record(file.dialect, rejects.encoding, int(rejects.header.size()));
    KeptRecord written(file.dialect, u"UTF-8"_s, int(rejects.header.size()));
    const bool isOfLoad = mend && scopeOf(mend->action) == MendScope::Load;
    std::vector<bool> joined;
    if (mend && scopeOf(mend->action) == MendScope::Lines) {
        TRY_ASSIGN(joined, linesJoined(rejects, group.rows, reading, *mend, {}));
    }
    std::vector<RejectSample> samples;
    for (size_t place = first; place < group.rows.size() && samples.size() < count; ++place) {
        const auto &reject = rejects.kept()[size_t(group.rows[place])].reject;
        TRY_ASSIGN(const auto raw, record.read(reject.raw, reject.line, reject.offset));
        RejectSample sample;
        sample.line = reject.line;
        sample.offset = reject.offset;
        sample.raw = reject.raw;
        showCells(sample, raw);
        TRY(applyEdits(sample, reading.edits, rejects.header, written));
        setFault(sample, reject, rejects.header);
        if (!joined.empty()) {
            sample.isMended = joined[place];
        } else {
            TRY_ASSIGN(const bool isMended, isOfLoad ? mending.read(raw) : mending.mend(raw, reject));
            if (isMended && mend)
                sample.mended = mendedText(file, reject.column, mending.row());
            const bool isEdited = mending.isEdited(reject.line);
            sample.isMended = isMended && (mend.has_value() || isEdited);
            if (isEdited && !isMended)
                setFault(sample, mending.reject(), rejects.header);
        }
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace martlet
