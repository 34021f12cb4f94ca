// SPDX-License-Identifier: GPL-3.0-or-later
// How the Query page turns from one face of a question to another.
#include "ui/query/fieldlist.h"
#include "ui/query/querypage.h"
#include "ui/query/sql/sqlface.h"
#include "ui/query/stepspane.h"
#include "ui/query/tables/tablesface.h"
#include "ui/widgets/taborder.h"

#include <QGuiApplication>
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

bool QueryPage::isSql() const
{
    return m_parts->isHidden();
}

void QueryPage::setTables(bool isTables)
{
    const bool isByKeys = isTurnedByKeys(isSql() ? m_sql->faces() : m_steps->faces());
    setSql(false);
    m_steps->setFace(isTables ? StepsPane::Face::Tables : StepsPane::Face::Steps);
    if (isByKeys)
        m_steps->faces().setFocus(Qt::OtherFocusReason);
    else if (isTables)
        m_steps->tables().setFocus();
}

// Tables begin with a little more than half of the room, and can be drawn wider; steps have a width of their
// own.
void QueryPage::shareWidth()
{
    const int room = m_parts->width();
    const bool isTables = m_steps->face() == StepsPane::Face::Tables;
    const int question = isTables ? room * tablesPercent / 100 : m_steps->maximumWidth();
    m_parts->setSizes({question, room - question});
    chainTabs(*this);
}

void QueryPage::setSql(bool isSql)
{
    const bool isByKeys = isTurnedByKeys(m_steps->faces());
    m_parts->setVisible(!isSql);
    m_sql->setVisible(isSql);
    if (!m_history.question().over.isEmpty()) // what its rows are called is nothing that a statement could name
        m_list->setFields(isSql ? m_fieldsOfModel : m_fields);
    if (isSql && isByKeys)
        m_sql->faces().setFocus(Qt::OtherFocusReason);
    else if (isSql)
        m_sql->setFocus();
    chainTabs(*this);
}

} // namespace martlet
