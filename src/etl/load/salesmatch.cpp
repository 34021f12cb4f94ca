// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/salesmatch.h"

#include <algorithm>
#include <span>

namespace martlet {

namespace {

void sortByPlace(std::vector<SalesRow> &rows)
{
    const auto before = [](const SalesRow &a, const SalesRow &b) { return a.place() < b.place(); };
    if (!std::is_sorted(rows.begin(), rows.end(), before))
        std::sort(rows.begin(), rows.end(), before);
}

// Of rows sorted by key.
bool hasDistinctKeys(const std::vector<SalesRow> &rows)
{
    const auto same = [](const SalesRow &a, const SalesRow &b) { return a.key() == b.key(); };
    return std::adjacent_find(rows.begin(), rows.end(), same) == rows.end();
}

// Which of several rows with one key stands, by place among them; -1 when no rule says.
int winner(std::span<const SalesRow> rows, DuplicateRule rule)
{
    if (rule == DuplicateRule::Last)
        return int(rows.size()) - 1;
    if (rule != DuplicateRule::Version)
        return 0; // Conflict too: the first stands, the others are named
    const auto newest = std::max_element(rows.begin(), rows.end(),
                                         [](const auto &a, const auto &b) { return a.version < b.version; });
    return int(newest - rows.begin());
}

// Settles rows of one key within the slice; the one that stands is returned.
const SalesRow &settle(std::span<const SalesRow> rows, DuplicateRule rule, bool withCost, SalesMatch &match)
{
    const auto &standing = rows[size_t(winner(rows, rule))];
    for (const auto &row : rows) {
        if (&row == &standing)
            continue;
        const bool isSame = row.content(withCost) == standing.content(withCost);
        const bool isDecided = rule == DuplicateRule::First || rule == DuplicateRule::Last ||
                               (rule == DuplicateRule::Version && row.version < standing.version);
        if (isSame || isDecided)
            match.tally.add(Fate::DupFile, row.total);
        else
            match.conflicts.push_back(row);
    }
    return standing;
}

// The warehouse's line stays as it is.
void leave(const SalesRow &old, SalesMatch &match)
{
    match.dependencies.add(Dependencies::Reason::Relied, old.batch);
    match.present.emplace_back(old.place());
}

Result<void> place(const SalesRow &row, const SalesRow *old, DuplicateRule rule, bool withCost, qint64 batch,
                   Precedence &precedence, SalesMatch &match)
{
    if (!old) {
        match.tally.add(Fate::Inserted, row.total);
        match.insert.push_back(row);
        return {};
    }
    const bool isOwn = old->batch == batch;
    if (row.content(withCost) == old->content(withCost) && (isOwn || row.version <= old->version)) {
        match.tally.add(isOwn ? Fate::DupFile : Fate::Unchanged, row.total);
        leave(*old, match);
        return {};
    }
    if (isOwn && rule == DuplicateRule::First) {
        match.tally.add(Fate::DupFile, row.total);
        return {};
    }
    if (isOwn && rule != DuplicateRule::Last) {
        match.conflicts.push_back(row);
        return {};
    }
    if (!isOwn) {
        TRY_ASSIGN(const auto verdict, precedence.judge(row.version, old->version, old->batch));
        if (verdict != Precedence::Verdict::Update)
            leave(*old, match);
        if (verdict == Precedence::Verdict::Stale)
            match.tally.add(Fate::DupWarehouse, row.total);
        else if (verdict == Precedence::Verdict::Conflict)
            match.contradictions.push_back(row);
        if (verdict != Precedence::Verdict::Update)
            return {};
    }
    if (isOwn)
        match.superseded.push_back(*old);
    match.tally.add(isOwn ? Fate::Inserted : Fate::Updated, row.total);
    match.dependencies.add(Dependencies::Reason::Changed, old->batch);
    match.remove.push_back(*old);
    match.insert.push_back(row);
    return {};
}

quint64 mixed(quint64 hash, quint64 value)
{
    // The finalizer of MurmurHash3 (Appleby, public domain), chained.
    hash ^= value + 0x9e3779b97f4a7c15ULL;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return hash ^ (hash >> 33);
}

} // namespace

Result<SalesMatch> matchNumbered(std::vector<SalesRow> rows, const std::vector<SalesRow> &existing,
                                 DuplicateRule rule, bool withCost, qint64 batch, Precedence &precedence)
{
    const auto before = [](const SalesRow &a, const SalesRow &b) { return a.key() < b.key(); };
    if (!std::is_sorted(rows.begin(), rows.end(), before))
        std::stable_sort(rows.begin(), rows.end(), before);
    SalesMatch match;
    if (existing.empty() && hasDistinctKeys(rows)) { // nearly always: nothing to compare, nothing to copy
        for (const auto &row : rows)
            match.tally.add(Fate::Inserted, row.total);
        match.insert = std::move(rows);
        sortByPlace(match.insert);
        return match;
    }
    for (size_t begin = 0; begin < rows.size();) {
        auto end = begin + 1;
        while (end < rows.size() && rows[end].key() == rows[begin].key())
            ++end;
        const auto &row = settle(std::span(rows).subspan(begin, end - begin), rule, withCost, match);
        const auto old = std::lower_bound(existing.begin(), existing.end(), row, before);
        const bool isKnown = old != existing.end() && old->key() == row.key();
        TRY(place(row, isKnown ? &*old : nullptr, rule, withCost, batch, precedence, match));
        begin = end;
    }
    sortByPlace(match.insert);
    return match;
}

int &LineNumbers::seen(const SalesRow &row)
{
    auto hash = mixed(0, quint64(row.transaction));
    for (const auto id : {row.customer, row.product, row.store, row.employee})
        hash = mixed(hash, quint64(id));
    for (const auto number : {row.date, row.time})
        hash = mixed(hash, quint64(number));
    for (const auto amount : {row.price, row.discount, row.total, m_withCost ? row.cost : Money()})
        hash = mixed(hash, quint64(amount.units()));
    return m_seen[mixed(hash, quint64(row.quantity.units()))];
}

SalesMatch LineNumbers::match(std::vector<SalesRow> rows, const std::vector<SalesRow> &existing)
{
    // Per receipt the lines in the order of their hash, equal ones as they came.
    std::stable_sort(rows.begin(), rows.end(), [](const SalesRow &a, const SalesRow &b) {
        return std::tie(a.transaction, a.hash) < std::tie(b.transaction, b.hash);
    });
    const auto contentLess = [this](const SalesRow &a, const SalesRow &b) {
        return std::pair(a.transaction, a.content(m_withCost)) <
               std::pair(b.transaction, b.content(m_withCost));
    };
    auto byContent = existing;
    std::stable_sort(byContent.begin(), byContent.end(), contentLess); // keeps the order of the numbers
    SalesMatch match;
    for (auto &row : rows) {
        const auto [from, to] = std::equal_range(byContent.begin(), byContent.end(), row, contentLess);
        const auto occurrence = seen(row)++;
        if (occurrence < to - from) {
            match.tally.add(Fate::Unchanged, row.total);
            leave(*(from + occurrence), match);
            continue;
        }
        match.tally.add(Fate::Inserted, row.total);
        match.insert.push_back(row);
    }
    // New lines come behind the receipt's last number.
    qint64 receipt = -1;
    int last = 0;
    for (auto &row : match.insert) {
        if (row.transaction != receipt) {
            receipt = row.transaction;
            const auto behind =
                std::upper_bound(existing.begin(), existing.end(), receipt,
                                 [](qint64 id, const SalesRow &old) { return id < old.transaction; });
            const bool hasLines = behind != existing.begin() && std::prev(behind)->transaction == receipt;
            last = hasLines ? std::prev(behind)->line : 0;
            if (hasLines) // the numbers of the new lines follow from theirs
                match.dependencies.add(Dependencies::Reason::Relied, std::prev(behind)->batch);
        }
        row.line = ++last;
    }
    sortByPlace(match.insert);
    return match;
}

} // namespace martlet
