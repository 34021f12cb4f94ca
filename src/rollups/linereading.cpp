// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/linereading.h"

#include "base/handover.h"
#include "base/tr.h"
#include "database/session.h"
#include "semantic/rowmeasure.h"

#include <algorithm>
#include <thread>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t linesInBlock = 4096, mostBlocks = 4;

} // namespace

Result<LineReading> LineReading::of(Session &session, const SemanticModel &model,
                                    const std::vector<const RollupTables *> &rollups)
{
    LineReading reading(model);
    for (const auto *const tables : rollups)
        TRY(reading.add(*tables, session.engine()));
    TRY_ASSIGN(const bool hasColumns, reading.hasColumns(session));
    if (hasColumns)
        reading.describeColumns();
    else
        TRY(reading.prepareLines(session));
    return reading;
}

const Groups &LineReading::groups(size_t rollup) const
{
    return m_columns ? *m_grouped[rollup] : *m_sums[rollup].groups;
}

// Takes a cell that is there already where it is the same.
int LineReading::cellOf(const Cell &cell)
{
    const auto found = std::find(m_cells.begin(), m_cells.end(), cell);
    if (found != m_cells.end())
        return int(found - m_cells.begin());
    m_cells.push_back(cell);
    return int(m_cells.size()) - 1;
}

Result<void> LineReading::add(const RollupTables &tables, Engine engine)
{
    m_fact = &tables.fact();
    const auto column = [this](const QString &name) { return m_fact->alias + u'.' + name; };
    std::vector<Source> sources;
    QString kinds;
    const auto take = [&](const Cell &cell, QChar kind, bool isMember = false) {
        sources.push_back({cellOf(cell), isMember});
        kinds += kind;
    };
    const QChar key = QLatin1Char(char(HashGroups::Kind::Key));
    if (tables.finest() == RollupGrain::Day)
        take({column(m_fact->date), CellType::Text}, key);
    for (const auto &name : tables.rollup().keys)
        take({column(name), CellType::Whole}, key);
    if (tables.hasGroups())
        take({column(tables.memberColumn()), CellType::Whole}, key, true);
    std::vector<int> measures;
    for (const auto &name : tables.rollup().measures) {
        const auto &measure = *m_model->measure(name);
        TRY_ASSIGN(const auto taken, rowMeasure(measure, *m_model, engine));
        if (!taken)
            return fail(Error::Kind::Internal,
                        Martlet::tr("“%1” is not counted line by line.").arg(measure.title));
        measures.push_back(int(kinds.size()));
        for (qsizetype at = 0; at < taken->cells.size(); ++at) {
            const auto kind = HashGroups::Kind(taken->kinds[at].toLatin1());
            const bool isDay = measure.format == u"date" || taken->cells[at] == column(m_fact->date);
            const bool isAmount = kind == HashGroups::Kind::Sum || kind == HashGroups::Kind::Total;
            const auto type = kind == HashGroups::Kind::Count ? CellType::Presence
                              : isDay                         ? CellType::Text
                              : isAmount                      ? CellType::Amount
                                                              : CellType::Whole;
            take({taken->cells[at], type, isAmount ? measure.storedScale() : 0}, taken->kinds[at]);
        }
    }
    auto known = HashGroups::kindsOf(kinds.toStdString());
    if (!known)
        return fail(Error::Kind::Internal,
                    Martlet::tr("The rollup by %1 keeps too many measures.").arg(tables.rollup().title));
    auto &sums = m_sums.emplace_back();
    sums.sources = std::move(sources);
    sums.kinds = std::move(*known);
    sums.measures = std::move(measures);
    if (tables.hasGroups()) {
        sums.memberKey = column(tables.memberColumn());
        sums.membersSql = tables.members();
    }
    return {};
}

Result<void> LineReading::prepareLines(Session &session)
{
    for (auto &sums : m_sums) {
        sums.groups = std::make_unique<HashGroups>(sums.kinds);
        if (sums.membersSql.isEmpty())
            continue;
        TRY(session.forEachRow(sums.membersSql, {}, [&sums](const Row &row) -> Result<void> {
            sums.members.emplace(row.integer(0), row.integer(1));
            return {};
        }));
    }
    return {};
}

QString LineReading::statement() const
{
    QStringList selected;
    for (const auto &cell : m_cells)
        selected += cell.sql;
    return u"SELECT %1 FROM %2 %3 WHERE %3.%4 BETWEEN :from AND :to"_s.arg(
        selected.join(u", "_s), m_fact->table, m_fact->alias, m_fact->date);
}

Result<void> LineReading::read(Session &session, QDate from, QDate to, std::stop_token stop)
{
    return m_columns ? readColumns(session, from, to, std::move(stop))
                     : readLines(session, from, to, std::move(stop));
}

Result<void> LineReading::readLines(Session &session, QDate from, QDate to, std::stop_token stop)
{
    for (auto &sums : m_sums)
        sums.groups->clear();
    Handover<Block> blocks(mostBlocks);
    Result<void> added;
    std::jthread adding([&] {
        while (const auto block = blocks.take()) {
            if (added) // else it is only emptied, so that nobody waits
                added = add(*block);
        }
    });
    Block block;
    const auto handOver = [&] {
        blocks.put(std::move(block));
        block = {};
        block.cells.reserve(m_cells.size() * linesInBlock);
    };
    const auto read = session.forEachRow(
        statement(), {{u"from"_s, from}, {u"to"_s, to}},
        [&](const Row &row) -> Result<void> {
            take(row, block);
            if (block.cells.size() >= m_cells.size() * linesInBlock)
                handOver();
            return {};
        },
        std::move(stop));
    handOver();
    blocks.close();
    adding.join();
    TRY(read);
    TRY(added);
    const bool isOverflown =
        std::any_of(m_sums.begin(), m_sums.end(), [](const auto &sums) { return sums.groups->isOverflown(); });
    return isOverflown ? fail(sumTooLarge()) : Result<void>();
}

void LineReading::take(const Row &row, Block &block) const
{
    for (size_t at = 0; at < m_cells.size(); ++at) {
        const auto &cell = m_cells[at];
        Read read{row.isNull(int(at)), 1};
        if (!read.isNull && cell.type == CellType::Text) {
            const auto text = row.text(int(at));
            read = {false, qint64(block.texts.size()), text.size()};
            block.texts += text;
        } else if (!read.isNull && cell.type != CellType::Presence) {
            read.number = cell.type == CellType::Amount ? row.units(int(at), cell.scale) : row.integer(int(at));
        }
        block.cells.push_back(read);
    }
}

Result<void> LineReading::add(const Block &block)
{
    for (size_t at = 0; at < block.cells.size(); at += m_cells.size())
        TRY(addLine(block.cells.data() + at, block.texts));
    return {};
}

Result<void> LineReading::addLine(const Read *line, std::string_view texts)
{
    for (auto &sums : m_sums) {
        for (int column = 0; column < int(sums.sources.size()); ++column) {
            const auto [cell, isMember] = sums.sources[size_t(column)];
            const auto &read = line[cell];
            if (read.isNull) {
                sums.groups->null(column);
            } else if (m_cells[size_t(cell)].type == CellType::Text) {
                sums.groups->text(column, texts.substr(size_t(read.number), read.length));
            } else if (!isMember) {
                sums.groups->integer(column, read.number);
            } else {
                const auto found = sums.members.find(read.number);
                if (found == sums.members.end())
                    return fail(Error::Kind::Internal,
                                Martlet::tr("A member of a fact is in no group of its rollup."));
                sums.groups->integer(column, found->second);
            }
        }
        sums.groups->endRow();
    }
    return {};
}

Error sumTooLarge()
{
    return {Error::Kind::Input, Martlet::tr("A sum has more than 18 digits.")};
}

} // namespace martlet
