// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questionsteps.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace martlet {

class ChipRow;
class ConditionTree;

// One group of conditions: what its parts have to do with each other, behind a line its conditions as chips,
// and the groups in it. A Has is a group, too: of what it is narrowed by.
class ConditionBlock final : public QWidget
{
    Q_OBJECT
public:
    // `path` leads to the part of the tree that the block shows: a group, a Has, or the Not of either.
    ConditionBlock(ConditionTree &tree, const FilterPath &path, QWidget *parent);

    bool focusChip(const FilterPath &path); // false: no chip stands for it
    const FilterPath &group() const { return m_group; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout &column, const Filter &part);
    void buildParts(QVBoxLayout &column, const Filter &part);
    void buildHas(const Filter &part);
    void showFault(QVBoxLayout &column);
    void connectChips();
    bool isRoot() const { return m_path.empty(); }

    ConditionTree &m_tree;
    FilterPath m_path;               // of the block
    FilterPath m_group;              // of what holds the conditions
    std::vector<FilterPath> m_parts; // of the chips
    ChipRow *m_chips = nullptr;
    std::vector<ConditionBlock *> m_blocks;
};

} // namespace martlet
