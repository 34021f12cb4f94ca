// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/conditionediting.h"

#include "ui/query/conditionpopup.h"
#include "ui/query/haspopup.h"
#include "ui/query/questioncheck.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/query/valuelist.h"

namespace martlet {

ConditionEditing::ConditionEditing(QuestionHistory &history, const QuestionFields &fields, QWidget *parent)
    : QObject(parent)
    , m_history(history)
    , m_fields(fields)
    , m_parent(parent)
{
}

const Filter &ConditionEditing::filter(bool isOnMeasures) const
{
    return isOnMeasures ? m_history.question().having : m_history.question().where;
}

void ConditionEditing::edit(const QString &what, bool isOnMeasures, const Filter &next)
{
    auto question = m_history.question();
    (isOnMeasures ? question.having : question.where) = next;
    m_history.edit(what, question);
}

void ConditionEditing::begin(const QString &field, const FilterPath &group, const PopupAnchor &under)
{
    const auto *const found = m_fields.find(field);
    if (!found)
        return;
    const bool isOnMeasures = found->isMeasure;
    const Filter first{.kind = isOnMeasures ? Filter::Kind::Above : Filter::Kind::Is, .field = field};
    auto *popup = open(first, isOnMeasures, under);
    connect(popup, &ConditionPopup::written, this,
            [this, isOnMeasures, to = isOnMeasures ? FilterPath() : group](const Filter &condition) {
                addTo(to, isOnMeasures, condition);
            });
}

void ConditionEditing::addTo(const FilterPath &group, bool isOnMeasures, const Filter &condition)
{
    const auto words = ConditionWords(m_fields, m_parent->locale()).of(condition);
    edit(tr("Add %1").arg(words), isOnMeasures,
         steps::withAdded(steps::rooted(filter(isOnMeasures)), group, condition));
}

void ConditionEditing::change(const FilterPath &part, bool isOnMeasures, const PopupAnchor &under)
{
    const auto tree = steps::rooted(filter(isOnMeasures));
    const auto *const found = steps::partAt(tree, part);
    if (!found)
        return;
    const auto replace = [this, part, isOnMeasures](const Filter &condition) {
        Q_EMIT changing(part, isOnMeasures);
        edit(tr("Change to %1").arg(ConditionWords(m_fields, m_parent->locale()).of(condition)), isOnMeasures,
             steps::withPart(steps::rooted(filter(isOnMeasures)), part, condition));
    };
    if (steps::hasOf(*found)) {
        auto *popup = new HasPopup(m_fields, *found, m_parent);
        connect(popup, &HasPopup::written, this, replace);
        return show(*popup, under);
    }
    if (steps::isOffered(*found)) {
        auto *popup = open(*found, isOnMeasures, under);
        connect(popup, &ConditionPopup::written, this, replace);
    }
}

void ConditionEditing::remove(const FilterPath &part, bool isOnMeasures)
{
    const auto tree = steps::rooted(filter(isOnMeasures));
    if (const auto *const found = steps::partAt(tree, part))
        edit(tr("Remove %1").arg(ConditionWords(m_fields, m_parent->locale()).of(*found)), isOnMeasures,
             steps::withoutPart(tree, part));
}

ConditionPopup *ConditionEditing::open(const Filter &condition, bool isOnMeasures, const PopupAnchor &under)
{
    const auto complaint = [this, isOnMeasures](const Filter &written) {
        return QuestionCheck(m_fields.model()).complaint(m_history.question(), written, isOnMeasures);
    };
    auto *popup = new ConditionPopup(m_fields, condition, complaint, m_parent);
    show(*popup, under);
    popup->values().setFocus(Qt::PopupFocusReason);
    if (popup->offersMembers()) {
        popup->values().expectMembers();
        Q_EMIT membersWanted(popup->field(), &popup->values());
    }
    return popup;
}

void ConditionEditing::show(StepPopup &popup, const PopupAnchor &under)
{
    if (under.on)
        popup.openUnder(*under.on, under.part);
    else
        popup.openUnder(*m_parent);
}

void ConditionEditing::addHas(const FilterPath &group, const PopupAnchor &under)
{
    auto *popup = new HasPopup(m_fields, {}, m_parent);
    connect(popup, &HasPopup::written, this,
            [this, group](const Filter &condition) { addTo(group, false, condition); });
    show(*popup, under);
}

} // namespace martlet
