// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/stepspane.h"

#include "ui/data/headline.h"
#include "ui/query/conditionsteps.h"
#include "ui/query/furtherparts.h"
#include "ui/query/joinedon.h"
#include "ui/query/ordersteps.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/query/rule.h"
#include "ui/query/runbutton.h"
#include "ui/query/shapesteps.h"
#include "ui/query/tables/tablesface.h"
#include "ui/theme/look.h"
#include "ui/widgets/focusheir.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolled.h"

#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsWidth = 360, leastTablesWidth = 440, joinedHeight = 192, runHeight = 56, mostSteps = 20;

} // namespace

StepsPane::StepsPane(QuestionHistory &history, const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_shape(new ShapeSteps(history, fields, this))
    , m_conditions(new ConditionSteps(history, fields, this))
    , m_further(new FurtherParts(history, this))
    , m_order(new OrderSteps(history, fields, this))
    , m_run(new RunButton(this))
    , m_time(new Label({}, FontRole::Label, Token::Text2, this))
    , m_joined(new JoinedOn(fields, this))
    , m_tables(new TablesFace(history, fields, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head());
    auto *steps = scrolledDown(content(), this);
    auto *joined = scrolledDown(m_joined, this);
    joined->setFixedHeight(joinedHeight - 1);
    auto *joinedRule = rule(this);
    column->addWidget(steps, 1);
    column->addWidget(m_tables, 1);
    column->addWidget(rule(this));
    column->addWidget(runBar());
    column->addWidget(joinedRule);
    column->addWidget(joined);
    m_ofSteps = {steps, joinedRule, joined};
    setFace(Face::Steps);
    connect(m_tables, &TablesFace::stepsWanted, this, [this] { setFace(Face::Steps); });
    connect(m_run, &QPushButton::clicked, this, &StepsPane::runWanted);
}

QWidget *StepsPane::head()
{
    auto *head = new HeadLine(this);
    head->setFixedHeight(36);
    m_faces = new QTabBar(head);
    m_faces->addTab(tr("Steps"));
    m_faces->addTab(tr("Tables"));
    m_faces->addTab(tr("SQL"));
    m_faces->setDrawBase(false);
    m_faces->setAccessibleName(tr("Faces of the question"));
    connect(m_faces, &QTabBar::currentChanged, this, [this](int face) {
        if (face <= int(Face::Tables))
            return setFace(Face(face));
        m_faces->setCurrentIndex(int(m_face)); // here it stays, for the next time
        Q_EMIT sqlWanted();
    });
    m_undo = button(u"undo"_s, tr("Undo"), u"Ctrl+Z"_s);
    m_redo = button(u"redo"_s, tr("Redo"), u"Ctrl+Y"_s);
    m_past = button(u"history"_s, tr("History of this question"), {});
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(15, 0, 12, 0);
    line->setSpacing(0);
    line->addWidget(m_faces, 0, Qt::AlignBottom);
    line->addStretch();
    for (auto *each : {m_undo, m_redo, m_past})
        line->addWidget(each);
    auto &edits = m_history.edits();
    connect(m_undo, &QToolButton::clicked, &edits, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &edits, &QUndoStack::redo);
    connect(m_past, &QToolButton::clicked, this, &StepsPane::showHistory);
    const auto showEdits = [this, &edits] {
        m_undo->setEnabled(edits.canUndo());
        m_redo->setEnabled(edits.canRedo());
        m_past->setEnabled(edits.count() > 0);
        m_undo->setToolTip(edits.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(edits.undoText())
                                           : tr("Undo (Ctrl+Z)"));
        m_redo->setToolTip(edits.canRedo() ? tr("Redo: %1 (Ctrl+Y)").arg(edits.redoText())
                                           : tr("Redo (Ctrl+Y)"));
    };
    connect(&edits, &QUndoStack::indexChanged, this, showEdits);
    showEdits();
    return head;
}

QToolButton *StepsPane::button(const QString &icon, const QString &name, const QString &keys)
{
    auto *made = new QToolButton(this);
    made->setProperty("compact", true);
    made->setIcon(Theme::of(this).icon(icon));
    made->setAccessibleName(name);
    made->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

// Steps need no more than they have; tables take what they are given.
void StepsPane::setFace(Face face)
{
    const bool isTables = face == Face::Tables, isNew = face != m_face;
    const FocusHeir heir(*this, *m_faces);
    m_face = face;
    m_faces->setCurrentIndex(int(face));
    for (auto *part : std::as_const(m_ofSteps))
        part->setVisible(!isTables);
    m_tables->setVisible(isTables);
    setMinimumWidth(isTables ? leastTablesWidth : stepsWidth);
    setMaximumWidth(isTables ? QWIDGETSIZE_MAX : stepsWidth);
    if (isNew)
        Q_EMIT faceChanged();
}

QWidget *StepsPane::content()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(15, 16, 15, 16);
    column->setSpacing(0);
    column->addWidget(m_shape);
    column->addSpacing(16);
    column->addWidget(m_conditions);
    column->addWidget(m_further);
    column->addSpacing(16);
    column->addWidget(rule(content));
    column->addSpacing(16);
    column->addWidget(m_order);
    column->addStretch();
    return content;
}

QWidget *StepsPane::runBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(runHeight);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(15, 0, 15, 0);
    line->setSpacing(12);
    line->addWidget(m_run);
    line->addWidget(m_time, 1);
    return bar;
}

void StepsPane::showQuestion(const QuestionFaults &faults)
{
    m_shape->showQuestion(faults);
    m_conditions->showQuestion(faults);
    m_further->showQuestion();
    m_order->showQuestion(faults);
    m_tables->showQuestion();
}

void StepsPane::showTime(const QString &words)
{
    m_time->setText(words);
}

// The newest first; choosing one goes back to how the question was after it.
void StepsPane::showHistory()
{
    auto &edits = m_history.edits();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int oldest = std::max(0, edits.count() - mostSteps);
    for (int step = edits.count(); step >= oldest; --step) {
        const auto words = step == 0 ? tr("As it began") : edits.text(step - 1);
        auto *action = menu->addAction(words, &edits, [&edits, step] { edits.setIndex(step); });
        action->setCheckable(true);
        action->setChecked(step == edits.index());
    }
    menu->popup(m_past->mapToGlobal(QPoint(0, m_past->height() + 4)));
}

void StepsPane::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Surface));
    painter.fillRect(0, 0, 1, height(), theme.colour(Token::Border));
    painter.fillRect(width() - 1, 0, 1, height(), theme.colour(Token::Border));
}

} // namespace martlet
