// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/conditionsteps.h"

#include "ui/query/conditionediting.h"
#include "ui/query/conditiontree.h"
#include "ui/query/fieldpopup.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/query/valuelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

using steps::GroupKind;

namespace {

QPushButton *addingButton(const QString &words, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setProperty("look", u"quiet"_s);
    button->setProperty("compact", true);
    button->setIcon(Theme::of(parent).icon(u"plus"_s));
    button->setAccessibleName(name);
    return button;
}

} // namespace

ConditionSteps::ConditionSteps(QuestionHistory &history, const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_fields(fields)
    , m_editing(new ConditionEditing(history, fields, this))
    , m_where(new ConditionTree(fields, this))
    , m_having(new ConditionTree(fields, this))
    , m_havingTitle(new Label(tr("Only rows where"), FontRole::LabelStrong, Token::Text2, this))
    , m_condition(addingButton(tr("Condition"), tr("Add a condition"), this))
    , m_group(addingButton(tr("Group"), tr("Add a group of conditions"), this))
{
    m_where->setObjectName(u"where"_s);
    m_having->setObjectName(u"having"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_condition);
    buttons->addWidget(m_group);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(tr("Where"), FontRole::LabelStrong, Token::Text2, this));
    column->addWidget(m_where);
    column->addWidget(m_havingTitle);
    column->addWidget(m_having);
    column->addSpacing(6);
    column->addLayout(buttons);
    m_havingTitle->setContentsMargins(0, 12, 0, 0);
    setAcceptDrops(true);
    connect(m_editing, &ConditionEditing::membersWanted, this, &ConditionSteps::membersWanted);
    connect(m_editing, &ConditionEditing::changing, this, [this](const FilterPath &part, bool isOnMeasures) {
        (isOnMeasures ? m_having : m_where)->focusPart(part);
    });
    connectTree(*m_where, false);
    connectTree(*m_having, true);
    connect(m_condition, &QPushButton::clicked, this, [this] { offerFields({}, false, *m_condition); });
    auto *menu = new QMenu(m_group);
    for (const auto kind : {GroupKind::Any, GroupKind::All, GroupKind::NoneOf})
        menu->addAction(ConditionTree::kindWords(kind), this, [this, kind] {
            m_editing->edit(
                tr("Add a group “%1”").arg(ConditionTree::kindWords(kind)), false,
                steps::withAdded(steps::rooted(m_editing->filter(false)), {}, steps::asGroup(kind, {})));
        });
    menu->addSeparator();
    menu->addAction(tr("has any or has none…"), this, [this] { m_editing->addHas({}, *m_group); });
    connect(m_group, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height() + 4))); });
}

void ConditionSteps::connectTree(ConditionTree &tree, bool isOnMeasures)
{
    connect(&tree, &ConditionTree::edited, this, [this, isOnMeasures](const QString &what, const Filter &next) {
        m_editing->edit(what, isOnMeasures, next);
    });
    connect(&tree, &ConditionTree::chosen, this, [this, isOnMeasures](const FilterPath &part, QWidget *chip) {
        m_editing->change(part, isOnMeasures, *chip);
    });
    connect(&tree, &ConditionTree::conditionWanted, this,
            [this, isOnMeasures](const FilterPath &group, QWidget *under) {
                offerFields(group, isOnMeasures, *under);
            });
    connect(&tree, &ConditionTree::fieldDropped, this,
            [this](const QString &field, const FilterPath &group, QWidget *under) {
                m_editing->begin(field, group, *under);
            });
    connect(&tree, &ConditionTree::lit, this, &ConditionSteps::lit);
}

void ConditionSteps::showQuestion(const QuestionFaults &faults)
{
    const auto &question = m_history.question();
    m_where->setFilter(steps::rooted(question.where), faults.where);
    m_having->setFilter(steps::rooted(question.having), faults.having);
    m_havingTitle->setVisible(!m_having->filter().parts.empty());
}

// In a group only fields that belong there; beside the root's both, and a measure goes to the rows' conditions.
void ConditionSteps::offerFields(const FilterPath &group, bool isOnMeasures, QWidget &under)
{
    const auto which = isOnMeasures    ? FieldList::Which::Measures
                       : group.empty() ? FieldList::Which::All
                                       : FieldList::Which::Dimensions;
    auto *popup = new FieldPopup(m_fields, which, {}, this);
    connect(popup, &FieldPopup::picked, this,
            [this, group, anchor = QPointer<QWidget>(&under)](const QString &field) {
                m_editing->begin(field, group, anchor ? *anchor : *m_condition);
            });
    popup->openUnder(under);
}

// Beside the groups: the field begins a condition of the root.
void ConditionSteps::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(FieldList::mimeType))
        event->acceptProposedAction();
}

void ConditionSteps::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_editing->begin(QString::fromUtf8(event->mimeData()->data(FieldList::mimeType)), {}, *m_condition);
}

} // namespace martlet
