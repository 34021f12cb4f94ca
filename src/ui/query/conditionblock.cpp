// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/conditionblock.h"

#include "ui/query/chiprow.h"
#include "ui/query/conditiontree.h"
#include "ui/query/grouphead.h"
#include "ui/query/questionchip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using steps::GroupKind;

namespace {

constexpr int groupIndent = 16, groupLine = 2;

FilterPath below(FilterPath path, int part)
{
    path.push_back(part);
    return path;
}

// Does a chip stand for it? Else a block does.
bool isOneCondition(const Filter &filter)
{
    return !steps::hasOf(filter) && !steps::groupKind(filter);
}

} // namespace

ConditionBlock::ConditionBlock(ConditionTree &tree, const FilterPath &path, QWidget *parent)
    : QWidget(parent)
    , m_tree(tree)
    , m_path(path)
    , m_group(path)
    , m_chips(new ChipRow({}, isRoot() ? QString() : tr("Add a condition to this group"), this))
{
    const auto &part = *steps::partAt(tree.filter(), path);
    if (part.kind == Filter::Kind::Not)
        m_group = below(path, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    buildHead(*column, part);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(groupIndent, 0, 0, 0);
    line->addWidget(m_chips);
    column->addLayout(line);
    if (steps::hasOf(part))
        buildHas(part);
    else
        buildParts(*column, *steps::partAt(tree.filter(), m_group));
    connectChips();
    showFault(*column);
}

// The root's words stand only above conditions of its own.
void ConditionBlock::buildHead(QVBoxLayout &column, const Filter &part)
{
    auto *head = new GroupHead(m_tree.headOf(part), this);
    column.addWidget(head, 0, Qt::AlignLeft);
    if (steps::hasOf(part)) {
        connect(head, &QAbstractButton::clicked, this, [this, head] { m_tree.choose(m_path, *head); });
        return;
    }
    auto *menu = new QMenu(head);
    for (const auto kind : {GroupKind::All, GroupKind::Any, GroupKind::NoneOf, GroupKind::NotAll}) {
        auto *action =
            menu->addAction(m_tree.kindWords(kind), this, [this, kind] { m_tree.setKind(m_path, kind); });
        action->setCheckable(true);
        action->setChecked(steps::groupKind(part) == kind);
    }
    if (!isRoot()) {
        menu->addSeparator();
        menu->addAction(tr("Remove this group"), this, [this] { m_tree.remove(m_path); });
    }
    connect(head, &QAbstractButton::clicked, menu,
            [head, menu] { menu->popup(head->mapToGlobal(QPoint(0, head->height()))); });
    const bool hasConditions = std::any_of(part.parts.begin(), part.parts.end(), isOneCondition);
    head->setVisible(!isRoot() || hasConditions);
}

void ConditionBlock::buildParts(QVBoxLayout &column, const Filter &part)
{
    std::vector<ChipRow::Chip> chips;
    for (int i = 0; i < int(part.parts.size()); ++i) {
        const auto path = below(m_group, i);
        if (isOneCondition(part.parts[size_t(i)])) {
            chips.push_back(m_tree.chipOf(path));
            m_parts.push_back(path);
            continue;
        }
        auto *block = new ConditionBlock(m_tree, path, this);
        m_blocks.push_back(block);
        auto *line = new QHBoxLayout;
        // What stands in the root stands beside its conditions.
        line->setContentsMargins(isRoot() ? 0 : groupIndent, isRoot() && i == 0 ? 0 : 4, 0, 0);
        line->addWidget(block);
        column.addLayout(line);
    }
    m_chips->setVisible(!isRoot() || !chips.empty());
    m_chips->setChips(std::move(chips));
}

// The first chip is what is had, the further ones narrow it.
void ConditionBlock::buildHas(const Filter &part)
{
    const auto &has = *steps::hasOf(part);
    auto first = m_tree.chipOf(m_path);
    first.text = m_tree.hadWords(has);
    std::vector<ChipRow::Chip> chips{first};
    m_parts.push_back(m_path);
    if (!has.parts.empty()) {
        const auto inner = below(m_group, 0);
        const auto &within = has.parts.front();
        const bool isList = within.kind == Filter::Kind::All;
        for (int i = 0; i < (isList ? int(within.parts.size()) : 1); ++i) {
            const auto path = isList ? below(inner, i) : inner;
            chips.push_back(m_tree.chipOf(path));
            m_parts.push_back(path);
        }
    }
    m_chips->setChips(std::move(chips));
}

void ConditionBlock::connectChips()
{
    connect(m_chips, &ChipRow::chosen, this,
            [this](int chip) { m_tree.choose(m_parts[size_t(chip)], *m_chips->chips()[size_t(chip)]); });
    connect(m_chips, &ChipRow::removed, this, [this](int chip) { m_tree.remove(m_parts[size_t(chip)]); });
    connect(m_chips, &ChipRow::moved, this,
            [this](int from, int to) { m_tree.moveTo(m_parts[size_t(from)], m_parts[size_t(to)]); });
    connect(m_chips, &ChipRow::lit, &m_tree, &ConditionTree::lit);
    connect(m_chips, &ChipRow::addWanted, this,
            [this] { Q_EMIT m_tree.conditionWanted(m_group, m_chips->addButton()); });
    connect(m_chips, &ChipRow::fieldDropped, this,
            [this](const QString &field, int) { Q_EMIT m_tree.fieldDropped(field, m_group, m_chips); });
}

// Of the group itself; what is wrong with a condition stands with its chip.
void ConditionBlock::showFault(QVBoxLayout &column)
{
    const auto fault = m_tree.faultOf(m_path);
    const bool isSaid = std::find(m_parts.begin(), m_parts.end(), m_path) != m_parts.end();
    if (fault.isEmpty() || isSaid)
        return;
    auto *label = new Label(fault, FontRole::Label, Token::Bad, this);
    label->setWordWrap(true);
    column.addWidget(label);
}

bool ConditionBlock::focusChip(const FilterPath &path)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] == path) {
            m_chips->chips()[i]->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return std::any_of(m_blocks.begin(), m_blocks.end(), [&](auto *block) { return block->focusChip(path); });
}

void ConditionBlock::paintEvent(QPaintEvent *)
{
    if (m_chips->isHidden())
        return;
    QPainter painter(this);
    const auto chips = m_chips->geometry();
    const bool hasInner = !isRoot() && !m_blocks.empty();
    painter.fillRect(0, chips.top(), groupLine, hasInner ? height() - chips.top() : chips.height(),
                     Theme::of(this).colour(Token::BorderStrong));
}

} // namespace martlet
