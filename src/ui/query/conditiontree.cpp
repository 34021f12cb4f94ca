// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/conditiontree.h"

#include "ui/query/conditionblock.h"
#include "ui/query/conditionwords.h"
#include "ui/query/questionfields.h"

#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

using steps::GroupKind;

ConditionTree::ConditionTree(const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_fields(fields)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ConditionTree::setFilter(const Filter &filter, const Faults &faults)
{
    const bool isSame = m_root && m_filter == filter && m_faults == faults;
    m_filter = filter;
    m_faults = faults;
    setVisible(!filter.parts.empty());
    if (isSame)
        return;
    if (m_root) {
        layout()->removeWidget(m_root);
        m_root->hide();
        m_root->deleteLater(); // one of its chips may be telling of a change
    }
    m_root = new ConditionBlock(*this, {}, this);
    layout()->addWidget(m_root);
    m_root->show(); // to take the keyboard at once
    if (!m_wantsFocus.empty())
        m_root->focusChip(m_wantsFocus);
    m_wantsFocus.clear();
}

void ConditionTree::focusPart(const FilterPath &path)
{
    m_wantsFocus = path;
}

ChipRow::Chip ConditionTree::chipOf(const FilterPath &path) const
{
    const auto &part = *steps::partAt(m_filter, path);
    const auto &condition = part.kind == Filter::Kind::Not && !part.parts.empty() ? part.parts.front() : part;
    ChipRow::Chip chip;
    chip.name = condition.field;
    chip.text = ConditionWords(m_fields, locale()).of(part);
    chip.fault = faultOf(path);
    if (condition.values.size() > 1)
        chip.tip = condition.values.mid(0, 20).join(u'\n');
    return chip;
}

QString ConditionTree::kindWords(GroupKind kind)
{
    switch (kind) {
    case GroupKind::All:
        return tr("all of");
    case GroupKind::Any:
        return tr("any of");
    case GroupKind::NoneOf:
        return tr("none of");
    case GroupKind::NotAll:
        break;
    }
    return tr("not all of");
}

QString ConditionTree::headOf(const Filter &group) const
{
    if (const auto *const has = steps::hasOf(group))
        return (has == &group ? tr("%1 has any") : tr("%1 has none")).arg(m_fields.entityTitle(has->field));
    return kindWords(steps::groupKind(group).value_or(GroupKind::All));
}

QString ConditionTree::hadWords(const Filter &has) const
{
    const auto fact = m_fields.entityTitle(has.fact);
    return has.period ? fact + u", "_s + ConditionWords(m_fields, locale()).of(*has.period) : fact;
}

QString ConditionTree::faultOf(const FilterPath &path) const
{
    const auto found = m_faults.find(path);
    return found == m_faults.end() ? QString() : found->second;
}

void ConditionTree::choose(const FilterPath &path, QWidget &chip)
{
    Q_EMIT chosen(path, &chip);
}

void ConditionTree::remove(const FilterPath &path)
{
    const auto *const part = steps::partAt(m_filter, path);
    if (!part)
        return;
    auto next = path; // the one that takes its place, else the one before
    const FilterPath group(path.begin(), path.end() - 1);
    const auto *const parts = steps::partAt(m_filter, group);
    if (parts && size_t(next.back()) + 1 >= parts->parts.size() && next.back() > 0)
        --next.back();
    m_wantsFocus = next;
    Q_EMIT edited(tr("Remove %1").arg(ConditionWords(m_fields, locale()).of(*part)),
                  steps::withoutPart(m_filter, path));
}

void ConditionTree::moveTo(const FilterPath &from, const FilterPath &to)
{
    if (from.size() != to.size() || !std::equal(from.begin(), from.end() - 1, to.begin()))
        return; // what a Has is narrowed by does not leave it
    m_wantsFocus = to;
    Q_EMIT edited(tr("Move %1").arg(ConditionWords(m_fields, locale()).of(*steps::partAt(m_filter, from))),
                  steps::withMoved(m_filter, from, to.back()));
}

// The root stays a list of all: another kind makes its conditions a group in it.
void ConditionTree::setKind(const FilterPath &path, GroupKind kind)
{
    const auto *const part = steps::partAt(m_filter, path);
    if (!part || steps::groupKind(*part) == kind)
        return;
    const auto &parts = part->kind == Filter::Kind::Not ? part->parts.front().parts : part->parts;
    auto group = steps::asGroup(kind, parts);
    Q_EMIT edited(tr("Change to “%1”").arg(kindWords(kind)),
                  path.empty() ? Filter{.kind = Filter::Kind::All, .parts = {std::move(group)}}
                               : steps::withPart(m_filter, path, std::move(group)));
}

} // namespace martlet
