// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/maderows.h"

#include <compare>
#include <memory>

namespace martlet {

// Which two members stand in one basket, and in how many: of each such pair, the lesser first, a row with both
// members, and the number of baskets with the two, with the first and with the second. Nothing is a pair with
// itself, and what is empty is in no basket. A column of the given rows has numbers or texts, not both.
class RowPairs final : public MadeRows
{
public:
    // "3": the given rows are a member, and three columns that name its basket. "k3": a member, a key and three
    // columns of a basket; first come rows that name the member of a key, then those without a member, which
    // put that of the key into a basket, if it has one. Null: the text says neither, or the columns are others.
    static std::unique_ptr<RowPairs> of(std::string_view how, int columns);

    RowPairs(int columns, bool isKeyed);
    void number(int column, qint64 value) override { m_row[size_t(column)] = {value, false}; }
    void text(int column, std::string_view utf8) override
    {
        m_row[size_t(column)] = {m_texts[size_t(column)].numberOf(utf8), false};
    }
    void null(int column) override { m_row[size_t(column)] = {0, true}; }
    void endRow() override;
    bool matters(int column) const override;
    bool make(const std::function<bool()> &isStopped) override;
    size_t size() const override { return m_pairs.size(); }
    Cell cell(size_t row, int column) const override;

private:
    struct Given
    {
        qint64 number = 0; // of a text its own among the column's
        bool isNull = true;
    };
    struct Sighting // of a member in a basket
    {
        quint32 basket, member;
        auto operator<=>(const Sighting &) const = default;
    };
    struct Pair
    {
        quint32 one, other, baskets;
    };

    quint32 memberOf(const Given &cell);
    void see(quint32 member);
    quint32 basket();
    bool isBasket(quint32 basket) const;
    size_t hash(const qint64 *names) const;
    void growPlaces();
    void rankMembers();
    template<typename Add>
    bool forEachPair(const Add &add, const std::function<bool()> &isStopped);
    bool countInTable(const std::function<bool()> &isStopped);
    bool countInMap(const std::function<bool()> &isStopped);
    Cell memberCell(quint32 rank) const;

    const size_t m_firstName; // the first column that names a basket
    std::vector<Given> m_row;
    std::vector<KnownTexts> m_texts;                       // of each column
    std::vector<qint64> m_members;                         // each once; then by rank
    std::unordered_map<qint64, quint32> m_byCell, m_byKey; // the place of a member
    std::vector<qint64> m_names, m_name;                   // of all baskets, one behind the other; of the row's
    std::vector<quint32> m_places;                         // of baskets, in a table with open addresses
    quint32 m_baskets = 0, m_last = 0;
    std::vector<Sighting> m_seen;
    std::vector<quint32> m_each; // of each member, in how many baskets it is
    std::vector<Pair> m_pairs;
};

} // namespace martlet
