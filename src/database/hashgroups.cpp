// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/hashgroups.h"

#include <algorithm>
#include <bit>

namespace martlet {

namespace {

constexpr size_t firstCells = 1024; // a power of two, as all later sizes
constexpr int mostKeys = 32;        // two bits of a tag each

// Spreads what is added over all bits (the finaliser of MurmurHash3, Appleby 2011).
quint64 mixed(quint64 bits)
{
    bits ^= bits >> 33;
    bits *= 0xff51afd7ed558ccdULL;
    bits ^= bits >> 33;
    bits *= 0xc4ceb9fe1a85ec53ULL;
    return bits ^ (bits >> 33);
}

} // namespace

std::optional<std::vector<HashGroups::Kind>> HashGroups::kindsOf(std::string_view letters)
{
    const auto isKind = [](char letter) {
        return std::string_view("ksznmde").find(letter) != std::string_view::npos;
    };
    const auto keys = std::count(letters.begin(), letters.end(), char(Kind::Key));
    if (letters.size() > size_t(mostColumns) || keys > mostKeys ||
        !std::all_of(letters.begin(), letters.end(), isKind))
        return std::nullopt;
    std::vector<Kind> kinds;
    for (const char letter : letters) {
        const bool isFurther = letter == char(Kind::Further);
        const bool hasFirst =
            !kinds.empty() && (kinds.back() == Kind::Distinct || kinds.back() == Kind::Further);
        if (isFurther && !hasFirst)
            return std::nullopt;
        kinds.push_back(Kind(letter));
    }
    return kinds;
}

HashGroups::HashGroups(std::vector<Kind> kinds, size_t mostBytes)
    : m_mostBytes(mostBytes)
    , m_last(kinds.size())
{
    for (const auto kind : kinds) {
        switch (kind) {
        case Kind::Key:
            m_slots.push_back({kind, int(m_keyCount++)});
            break;
        case Kind::Distinct:
            m_slots.push_back({kind, int(m_told.size())});
            m_told.push_back({int(m_sumCount++), {{0, Empty}}});
            break;
        case Kind::Further:
            m_slots.push_back({kind, int(m_told.size()) - 1, int(m_told.back().values.size())});
            m_told.back().values.emplace_back(0, Empty);
            break;
        case Kind::Most:
            m_slots.push_back({kind, int(m_best.size())});
            m_best.push_back({int(m_sumCount++)});
            break;
        default:
            m_added |= quint64(1) << m_sumCount;
            m_slots.push_back({kind, int(m_sumCount++)});
        }
    }
    for (const auto &told : m_told) {
        m_added |= quint64(1) << told.sum;
        m_different.push_back(
            std::make_unique<HashGroups>(std::vector(told.values.size() + 1, Kind::Key), mostBytes));
    }
    m_key.resize(m_keyCount);
    m_value.resize(m_sumCount);
    m_cells.resize(firstCells);
}

HashGroups::~HashGroups() = default;

void HashGroups::clear()
{
    m_keys.clear();
    m_sums.clear();
    m_groupTags.clear();
    m_groupSeen.clear();
    std::fill(m_cells.begin(), m_cells.end(), Cell());
    m_size = 0;
    for (const auto &different : m_different)
        different->clear();
}

void HashGroups::setKey(int at, qint64 value, Tag tag)
{
    m_key[size_t(at)] = value;
    m_tags |= quint64(tag) << (2 * at);
}

void HashGroups::integer(int column, qint64 value)
{
    const auto [kind, at, part] = m_slots[size_t(column)];
    if (kind == Kind::Key)
        setKey(at, value, Number);
    else if (kind == Kind::Distinct || kind == Kind::Further)
        m_told[size_t(at)].values[size_t(part)] = {value, Number};
    else if (kind == Kind::Most)
        setSum(m_best[size_t(at)].sum, value);
    else
        setSum(at, kind == Kind::Count ? 1 : value);
}

void HashGroups::setSum(int at, qint64 value)
{
    m_value[size_t(at)] = value;
    m_seen |= quint64(1) << at;
}

qint64 HashGroups::known(int column, std::string_view utf8)
{
    auto &[last, number] = m_last[size_t(column)];
    if (last.data() && last == utf8)
        return number;
    auto found = m_numbers.find(utf8);
    if (found == m_numbers.end()) {
        m_texts.emplace_back(utf8);
        found = m_numbers.emplace(m_texts.back(), qint64(m_texts.size() - 1)).first;
    }
    last = found->first;
    return number = found->second;
}

void HashGroups::text(int column, std::string_view utf8)
{
    const auto [kind, at, part] = m_slots[size_t(column)];
    if (kind == Kind::Key) {
        setKey(at, known(column, utf8), Text);
    } else if (kind == Kind::Distinct || kind == Kind::Further) {
        m_told[size_t(at)].values[size_t(part)] = {known(column, utf8), Text};
    } else if (kind == Kind::Most) {
        m_best[size_t(at)].isText = true;
        setSum(m_best[size_t(at)].sum, known(column, utf8));
    } else {
        setSum(at, 1); // only counted: sums are of numbers
    }
}

void HashGroups::null(int column)
{
    const auto [kind, at, part] = m_slots[size_t(column)];
    if (kind == Kind::Key)
        setKey(at, 0, Empty);
    else if (kind == Kind::Distinct || kind == Kind::Further)
        m_told[size_t(at)].values[size_t(part)] = {0, Empty};
}

bool HashGroups::isLastGroup() const
{
    return m_size > 0 && equals(m_current);
}

bool HashGroups::equals(size_t group) const
{
    return m_groupTags[group] == m_tags &&
           std::equal(m_key.begin(), m_key.end(), m_keys.begin() + qptrdiff(group * m_keyCount));
}

quint32 HashGroups::hash() const
{
    quint64 bits = m_tags;
    for (const qint64 key : m_key)
        bits = mixed(bits + quint64(key));
    return quint32(bits ^ (bits >> 32));
}

// Goes to the row's group; whether it is a new one.
bool HashGroups::find()
{
    const auto wanted = hash();
    const auto mask = m_cells.size() - 1;
    auto at = wanted & mask;
    for (; m_cells[at].group != Cell::none; at = (at + 1) & mask) {
        if (m_cells[at].hash == wanted && equals(m_cells[at].group)) {
            m_current = m_cells[at].group;
            return false;
        }
    }
    m_cells[at] = {wanted, quint32(m_size)};
    m_current = m_size++;
    m_keys.insert(m_keys.end(), m_key.begin(), m_key.end());
    m_groupTags.push_back(m_tags);
    m_sums.resize(m_sums.size() + m_sumCount);
    m_groupSeen.push_back(0);
    if (m_size * 2 > m_cells.size())
        grow();
    return true;
}

void HashGroups::grow()
{
    std::vector<Cell> cells(m_cells.size() * 2);
    const auto mask = cells.size() - 1;
    for (const auto &cell : m_cells) {
        if (cell.group == Cell::none)
            continue;
        auto at = cell.hash & mask;
        while (cells[at].group != Cell::none)
            at = (at + 1) & mask;
        cells[at] = cell;
    }
    m_cells = std::move(cells);
    m_isTooLarge = m_isTooLarge || bytes() > m_mostBytes;
}

// Once there are as many groups as there is room for in the cells.
size_t HashGroups::bytes() const
{
    const auto ofGroup = (m_keyCount + m_sumCount) * sizeof(qint64) + 2 * sizeof(quint64);
    return m_cells.size() / 2 * ofGroup + m_cells.size() * sizeof(Cell);
}

// Values with an empty first part are none.
void HashGroups::tellApart()
{
    for (size_t at = 0; at < m_told.size(); ++at) {
        const auto &told = m_told[at];
        auto &different = *m_different[at];
        if (told.values.front().second == Empty)
            continue;
        different.setKey(0, qint64(m_current), Number);
        for (size_t part = 0; part < told.values.size(); ++part)
            different.setKey(int(part) + 1, told.values[part].first, told.values[part].second);
        if (different.endRow())
            setSum(told.sum, 1);
        m_isTooLarge = m_isTooLarge || different.m_isTooLarge;
    }
}

void HashGroups::findBest()
{
    auto *const sums = m_sums.data() + m_current * m_sumCount;
    for (const auto &best : m_best) {
        const auto bit = quint64(1) << best.sum;
        const auto value = m_value[size_t(best.sum)];
        auto &held = sums[best.sum];
        const bool isFirst = !(m_groupSeen[m_current] & bit);
        if ((m_seen & bit) &&
            (isFirst || (best.isText ? m_texts[size_t(value)] > m_texts[size_t(held)] : value > held)))
            held = value;
    }
}

void HashGroups::addToGroup()
{
    auto *const sums = m_sums.data() + m_current * m_sumCount;
    for (auto left = m_seen & m_added; left != 0; left &= left - 1) {
        const auto at = size_t(std::countr_zero(left));
        m_isOverflown |= __builtin_add_overflow(sums[at], m_value[at], &sums[at]);
    }
    m_groupSeen[m_current] |= m_seen;
}

bool HashGroups::endRow()
{
    const bool isNew = !isLastGroup() && find();
    if (!m_told.empty())
        tellApart();
    if (!m_best.empty())
        findBest();
    addToGroup();
    m_tags = m_seen = 0;
    return isNew;
}

bool HashGroups::isNull(size_t group, int column) const
{
    const auto &slot = m_slots[size_t(column)];
    if (slot.kind == Kind::Key)
        return (m_groupTags[group] >> (2 * slot.at) & 3) == Empty;
    const bool canBeEmpty = slot.kind == Kind::Sum || slot.kind == Kind::Most;
    return slot.kind == Kind::Further || (canBeEmpty && !(m_groupSeen[group] >> sumOf(slot) & 1));
}

bool HashGroups::isText(size_t group, int column) const
{
    const auto &slot = m_slots[size_t(column)];
    return slot.kind == Kind::Key    ? (m_groupTags[group] >> (2 * slot.at) & 3) == Text
           : slot.kind == Kind::Most ? m_best[size_t(slot.at)].isText
                                     : false;
}

int HashGroups::sumOf(const Slot &slot) const
{
    return slot.kind == Kind::Distinct ? m_told[size_t(slot.at)].sum
           : slot.kind == Kind::Most   ? m_best[size_t(slot.at)].sum
                                       : slot.at;
}

qint64 HashGroups::number(size_t group, int column) const
{
    const auto &slot = m_slots[size_t(column)];
    return slot.kind == Kind::Key ? m_keys[group * m_keyCount + size_t(slot.at)]
                                  : m_sums[group * m_sumCount + size_t(sumOf(slot))];
}

std::string_view HashGroups::text(size_t group, int column) const
{
    return m_texts[size_t(number(group, column))];
}

} // namespace martlet
