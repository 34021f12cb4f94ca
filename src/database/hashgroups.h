// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/groups.h"

#include <deque>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace martlet {

// Groups rows by the values of some of their columns and sums the others, exactly, in a table with open
// addresses: what takes an engine that sorts for GROUP BY many times as long. Cells are whole numbers, texts
// (keys and what is told apart only) or empty. The groups come in the order in which they were first seen.
class HashGroups final : public Groups
{
public:
    using Kind = GroupedKind;
    // Each letter is the Kind of one column; none, if one is no Kind or there are too many columns.
    static std::optional<std::vector<Kind>> kindsOf(std::string_view letters);
    static constexpr int mostColumns = 40;

    // `mostBytes`: what its groups may take, about; where they would take more it isTooLarge() for good.
    explicit HashGroups(std::vector<Kind> kinds, size_t mostBytes = std::numeric_limits<size_t>::max());
    ~HashGroups() override;

    // One row: each of its columns once, then endRow().
    void integer(int column, qint64 value);
    void text(int column, std::string_view utf8);
    void null(int column);
    // Whether a group of its own has begun. A sum that does not fit 64 bits makes the table overflown for good.
    bool endRow();

    bool isOverflown() const { return m_isOverflown; }
    bool isTooLarge() const { return m_isTooLarge; }
    bool isEmpty() const { return m_size == 0; }
    size_t size() const override { return m_size; }
    int columnCount() const override { return int(m_slots.size()); }
    Kind kind(int column) const override { return m_slots[size_t(column)].kind; }
    void clear(); // the texts that were seen stay known

    bool isNull(size_t group, int column) const override;
    bool isText(size_t group, int column) const override;
    qint64 number(size_t group, int column) const override;
    std::string_view text(size_t group, int column) const override;

private:
    enum Tag : quint32 { Empty = 0, Number = 1, Text = 2 }; // two bits for each key
    struct Slot                                             // of a column
    {
        Kind kind;
        int at = 0;   // among the keys, the sums, what is told apart or what is best
        int part = 0; // of what is told apart: which of its values
    };
    struct Cell
    {
        quint32 hash = 0, group = none;
        static constexpr quint32 none = std::numeric_limits<quint32>::max();
    };

    qint64 known(int column, std::string_view utf8);
    void setKey(int at, qint64 value, Tag tag);
    void setSum(int at, qint64 value);
    int sumOf(const Slot &slot) const;
    bool isLastGroup() const;
    size_t bytes() const;
    bool equals(size_t group) const;
    quint32 hash() const;
    bool find();
    void grow();
    void tellApart();
    void findBest();
    void addToGroup();

    std::vector<Slot> m_slots;
    size_t m_keyCount = 0, m_sumCount = 0;
    // The row that is being put together.
    std::vector<qint64> m_key, m_value;
    quint64 m_tags = 0, m_seen = 0; // which of the sums have a value
    struct Told
    {
        int sum = 0;                                     // where it is counted
        std::vector<std::pair<qint64, Tag>> values = {}; // of its column and the further ones
    };
    std::vector<Told> m_told;
    struct Best
    {
        int sum = 0; // where it is kept
        bool isText = false;
    };
    std::vector<Best> m_best;
    quint64 m_added = 0; // which of the sums are
    // The groups, and the way to them.
    std::vector<qint64> m_keys, m_sums;
    std::vector<quint64> m_groupTags, m_groupSeen;
    std::vector<Cell> m_cells;
    size_t m_size = 0, m_current = 0;
    bool m_isOverflown = false, m_isTooLarge = false;
    size_t m_mostBytes;
    std::vector<std::unique_ptr<HashGroups>> m_different; // of each column that tells apart: group × value
    // Texts by number; of each column the last one, as rows that follow one another are often alike.
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, qint64> m_numbers;
    std::vector<std::pair<std::string_view, qint64>> m_last;
};

} // namespace martlet
