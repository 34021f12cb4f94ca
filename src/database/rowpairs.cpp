// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/rowpairs.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <numeric>

namespace martlet {

namespace {

constexpr auto none = std::numeric_limits<quint32>::max();
constexpr size_t mostInTable = 2'000; // members whose pairs have a place each
constexpr size_t unheard = 1 << 16;   // sightings from one look to the next whether somebody stopped it

} // namespace

std::unique_ptr<RowPairs> RowPairs::of(std::string_view how, int columns)
{
    const bool isKeyed = how.starts_with('k');
    how.remove_prefix(isKeyed ? 1 : 0);
    int names = 0;
    const auto read = std::from_chars(how.data(), how.data() + how.size(), names);
    const bool isNumber = read.ec == std::errc() && read.ptr == how.data() + how.size() && names > 0;
    if (!isNumber || columns != names + (isKeyed ? 2 : 1))
        return nullptr;
    return std::make_unique<RowPairs>(columns, isKeyed);
}

RowPairs::RowPairs(int columns, bool isKeyed)
    : m_firstName(isKeyed ? 2 : 1)
    , m_row(size_t(columns))
    , m_texts(size_t(columns))
    , m_name(size_t(columns) - m_firstName)
    , m_places(1024, none)
{
}

void RowPairs::endRow()
{
    const auto &member = m_row.front();
    if (m_firstName == 1) {
        if (!member.isNull)
            see(memberOf(member));
        return;
    }
    const auto &key = m_row[1];
    if (key.isNull)
        return;
    if (!member.isNull) {
        m_byKey.emplace(key.number, memberOf(member));
    } else if (const auto known = m_byKey.find(key.number); known != m_byKey.end()) {
        see(known->second);
    }
}

// Most lines are of keys without a member, where pairs are looked for among a few.
bool RowPairs::matters(int column) const
{
    if (m_firstName == 1 || column != 1)
        return true;
    return !m_row[1].isNull && (!m_row[0].isNull || m_byKey.contains(m_row[1].number));
}

quint32 RowPairs::memberOf(const Given &cell)
{
    const auto [found, isNew] = m_byCell.emplace(cell.number, quint32(m_members.size()));
    if (isNew)
        m_members.push_back(cell.number);
    return found->second;
}

void RowPairs::see(quint32 member)
{
    for (size_t at = 0; at < m_name.size(); ++at) {
        const auto &cell = m_row[m_firstName + at];
        if (cell.isNull)
            return;
        m_name[at] = cell.number;
    }
    m_seen.push_back({basket(), member});
}

bool RowPairs::isBasket(quint32 basket) const
{
    return std::equal(m_name.begin(), m_name.end(), m_names.begin() + std::ptrdiff_t(basket * m_name.size()));
}

// Multiplies and folds, like splitmix64 (Steele, Lea and Flood, 2014).
size_t RowPairs::hash(const qint64 *names) const
{
    quint64 mixed = 0;
    for (size_t at = 0; at < m_name.size(); ++at) {
        mixed = (mixed ^ quint64(names[at])) * 0xbf58476d1ce4e5b9ULL;
        mixed ^= mixed >> 31;
    }
    return size_t(mixed);
}

// Rows of one basket often follow one another.
quint32 RowPairs::basket()
{
    if (m_baskets > 0 && isBasket(m_last))
        return m_last;
    if (size_t(m_baskets) * 2 >= m_places.size())
        growPlaces();
    const auto mask = m_places.size() - 1;
    auto at = hash(m_name.data()) & mask;
    while (m_places[at] != none && !isBasket(m_places[at]))
        at = (at + 1) & mask;
    if (m_places[at] == none) {
        m_places[at] = m_baskets++;
        m_names.insert(m_names.end(), m_name.begin(), m_name.end());
    }
    return m_last = m_places[at];
}

void RowPairs::growPlaces()
{
    m_places.assign(m_places.size() * 2, none);
    const auto mask = m_places.size() - 1;
    for (quint32 basket = 0; basket < m_baskets; ++basket) {
        auto at = hash(m_names.data() + basket * m_name.size()) & mask;
        while (m_places[at] != none)
            at = (at + 1) & mask;
        m_places[at] = basket;
    }
}

// From here on members are numbered in their order, so that the lesser of two is the one with the lesser
// number.
void RowPairs::rankMembers()
{
    const auto &texts = m_texts.front();
    const auto places = texts.places();
    const auto order = [&](qint64 cell) { return texts.size() > 0 ? places[size_t(cell)] : cell; };
    std::vector<quint32> byOrder(m_members.size());
    std::iota(byOrder.begin(), byOrder.end(), quint32(0));
    std::sort(byOrder.begin(), byOrder.end(),
              [&](quint32 a, quint32 b) { return order(m_members[a]) < order(m_members[b]); });
    std::vector<quint32> ranks(byOrder.size());
    std::vector<qint64> members;
    for (const auto member : byOrder) {
        ranks[member] = quint32(members.size());
        members.push_back(m_members[member]);
    }
    for (auto &sighting : m_seen)
        sighting.member = ranks[sighting.member];
    m_members = std::move(members);
}

bool RowPairs::make(const std::function<bool()> &isStopped)
{
    rankMembers();
    std::sort(m_seen.begin(), m_seen.end());
    m_seen.erase(std::unique(m_seen.begin(), m_seen.end()), m_seen.end());
    m_each.assign(m_members.size(), 0);
    for (const auto &sighting : m_seen)
        ++m_each[sighting.member];
    return m_members.size() <= mostInTable ? countInTable(isStopped) : countInMap(isStopped);
}

template<typename Add>
bool RowPairs::forEachPair(const Add &add, const std::function<bool()> &isStopped)
{
    size_t pairs = 0;
    for (size_t first = 0, end = 0; first < m_seen.size(); first = end) {
        while (end < m_seen.size() && m_seen[end].basket == m_seen[first].basket)
            ++end;
        for (auto one = first; one < end; ++one) {
            for (auto other = one + 1; other < end; ++other)
                add(m_seen[one].member, m_seen[other].member);
            pairs += end - one;
        }
        if (pairs >= unheard) {
            pairs = 0;
            if (isStopped())
                return false;
        }
    }
    return true;
}

bool RowPairs::countInTable(const std::function<bool()> &isStopped)
{
    const auto members = m_members.size();
    std::vector<quint32> table(members * members);
    const auto add = [&](quint32 one, quint32 other) { ++table[one * members + other]; };
    if (!forEachPair(add, isStopped))
        return false;
    for (size_t at = 0; at < table.size(); ++at) {
        if (table[at] > 0)
            m_pairs.push_back({quint32(at / members), quint32(at % members), table[at]});
    }
    return true;
}

bool RowPairs::countInMap(const std::function<bool()> &isStopped)
{
    std::unordered_map<quint64, quint32> counts;
    const auto add = [&](quint32 one, quint32 other) { ++counts[quint64(one) << 32 | other]; };
    if (!forEachPair(add, isStopped))
        return false;
    for (const auto &[pair, baskets] : counts)
        m_pairs.push_back({quint32(pair >> 32), quint32(pair), baskets});
    return true;
}

MadeRows::Cell RowPairs::memberCell(quint32 rank) const
{
    const auto member = m_members[rank];
    if (m_texts.front().size() > 0)
        return {Cell::Kind::Text, 0, m_texts.front().text(member)};
    return {Cell::Kind::Number, member};
}

MadeRows::Cell RowPairs::cell(size_t row, int column) const
{
    const auto &pair = m_pairs[row];
    switch (column) {
    case 0:
        return memberCell(pair.one);
    case 1:
        return memberCell(pair.other);
    case 2:
        return {Cell::Kind::Number, pair.baskets};
    case 3:
        return {Cell::Kind::Number, m_each[pair.one]};
    case 4:
        return {Cell::Kind::Number, m_each[pair.other]};
    default:
        return {};
    }
}

} // namespace martlet
