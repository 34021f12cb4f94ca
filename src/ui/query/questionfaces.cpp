// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questionfaces.h"

#include "ui/query/resultpane.h"
#include "ui/query/sql/sqlface.h"
#include "ui/query/stepspane.h"
#include "ui/query/tables/tablesface.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>

namespace martlet {

namespace {

constexpr int tablesPercent = 62;

// Arrow keys walk over the tabs, so the keyboard stays there; a click, or a shortcut, means the face itself.
bool isTurnedByKeys(const QTabBar &faces)
{
    return faces.hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton;
}

} // namespace

QuestionFaces::QuestionFaces(StepsPane &steps, ResultPane &result, SqlFace &sql, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_sql(sql)
    , m_parts(new QSplitter(this))
{
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(1);
    m_parts->addWidget(&steps);
    m_parts->addWidget(&result);
    m_parts->setStretchFactor(1, 1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_parts, 1);
    line->addWidget(&m_sql, 1);
    m_sql.hide();
    connect(&m_steps, &StepsPane::sqlWanted, this, [this] { setSql(true); });
    connect(&m_steps, &StepsPane::faceChanged, this, &QuestionFaces::shareWidth);
    connect(&m_sql, &SqlFace::stepsWanted, this, [this] { setTables(false); });
    connect(&m_sql, &SqlFace::tablesWanted, this, [this] { setTables(true); });
}

bool QuestionFaces::isSql() const
{
    return m_parts->isHidden();
}

void QuestionFaces::setSql(bool isSql)
{
    const bool isByKeys = isTurnedByKeys(m_steps.faces());
    m_parts->setVisible(!isSql);
    m_sql.setVisible(isSql);
    Q_EMIT sqlShown(isSql);
    if (isSql && isByKeys)
        m_sql.faces().setFocus(Qt::OtherFocusReason);
    else if (isSql)
        m_sql.setFocus();
    Q_EMIT changed();
}

void QuestionFaces::setTables(bool isTables)
{
    const bool isByKeys = isTurnedByKeys(isSql() ? m_sql.faces() : m_steps.faces());
    setSql(false);
    m_steps.setFace(isTables ? StepsPane::Face::Tables : StepsPane::Face::Steps);
    if (isByKeys)
        m_steps.faces().setFocus(Qt::OtherFocusReason);
    else if (isTables)
        m_steps.tables().setFocus();
}

// Tables begin with a little more than half of the room, and can be drawn wider; steps have a width of their
// own.
void QuestionFaces::shareWidth()
{
    const int room = m_parts->width();
    const bool isTables = m_steps.face() == StepsPane::Face::Tables;
    const int question = isTables ? room * tablesPercent / 100 : m_steps.maximumWidth();
    m_parts->setSizes({question, room - question});
    Q_EMIT changed();
}

} // namespace martlet
