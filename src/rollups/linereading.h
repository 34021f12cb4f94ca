// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/columnquery.h"
#include "database/hashgroups.h"
#include "rollups/rolluptables.h"

#include <deque>
#include <stop_token>
#include <unordered_map>

namespace martlet {

class Row;
class Session;

// Reads the lines of one fact once for several rollups of it, and groups them in memory for each: by its day,
// keys and group, or where it keeps no days by its keys. Where the fact's columns are kept, these are read
// instead. Amounts are whole units of their stored decimals.
class LineReading final
{
public:
    // The tables outlive it. An Error is one of the model, or of reading which member is in which group.
    [[nodiscard]] static Result<LineReading> of(Session &session, const SemanticModel &model,
                                                const std::vector<const RollupTables *> &rollups);

    // The lines of these days, both inside, in place of those that were read before. Reads on the caller's
    // thread and groups on another, which ends with it.
    [[nodiscard]] Result<void> read(Session &session, QDate from, QDate to, std::stop_token stop);
    // What has been read. Its columns are the day, if there is one, the keys with the group, and a measure's
    // cells one after the other.
    const Groups &groups(size_t rollup) const;
    int columnOf(size_t rollup, qsizetype measure) const { return m_sums[rollup].measures[size_t(measure)]; }

private:
    enum class CellType { Text, Whole, Amount, Presence };
    struct Cell // of a line
    {
        QString sql;
        CellType type = CellType::Whole;
        int scale = 0;
        bool operator==(const Cell &) const = default;
    };
    struct Source // of a column of the groups
    {
        int cell = 0;
        bool isMember = false; // whose group is meant
    };
    struct Sums // of one rollup
    {
        std::vector<Source> sources;
        std::vector<HashGroups::Kind> kinds;
        std::vector<int> measures;                  // the first column of each
        QString memberKey, membersSql;              // where it has groups
        std::unordered_map<qint64, qint64> members; // the members and their groups, to look up line by line
        std::unique_ptr<HashGroups> groups;         // of lines
    };
    struct Read // what a cell has in the line
    {
        bool isNull = true;
        qint64 number = 0; // of a text: where it begins in the block's
        size_t length = 0;
    };
    struct Block // of lines, on their way from the thread that reads to the one that adds
    {
        std::vector<Read> cells; // line by line
        std::string texts;
    };

    explicit LineReading(const SemanticModel &model)
        : m_model(&model)
    {
    }
    [[nodiscard]] Result<bool> hasColumns(Session &session) const;
    bool isOfColumns() const;
    void describeColumns();
    [[nodiscard]] Result<void> expectMembers() const;
    [[nodiscard]] Result<void> readColumns(Session &session, QDate from, QDate to, std::stop_token stop);
    [[nodiscard]] Result<void> add(const RollupTables &tables, Engine engine);
    [[nodiscard]] Result<void> prepareLines(Session &session);
    [[nodiscard]] Result<void> readLines(Session &session, QDate from, QDate to, std::stop_token stop);
    int cellOf(const Cell &cell);
    QString statement() const;
    void take(const Row &row, Block &block) const;
    [[nodiscard]] Result<void> add(const Block &block);
    [[nodiscard]] Result<void> addLine(const Read *line, std::string_view texts);

    const SemanticModel *m_model;
    const ModelEntity *m_fact = nullptr;
    std::vector<Cell> m_cells;
    std::deque<Sums> m_sums;
    // Of columns: what is read, and for each rollup how that is grouped and what came of it.
    std::optional<ColumnQuery> m_columns;
    std::vector<ColumnGrouping> m_groupings;
    std::vector<std::unique_ptr<Groups>> m_grouped;
};

// Of sums that 64 bits do not hold.
Error sumTooLarge();

} // namespace martlet
