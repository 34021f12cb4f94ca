// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sql/sqlhead.h"

#include "ui/query/sql/historypopup.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int faceHeadHeight = 36, sqlTab = 2;

QToolButton *historyButton(const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setProperty("compact", true);
    made->setIcon(Theme::of(parent).icon(u"history"_s));
    made->setAccessibleName(name);
    made->setToolTip(u"%1 (Ctrl+H)"_s.arg(name));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

SqlHead::SqlHead(std::shared_ptr<QuerySource> source, QWidget *parent)
    : HeadLine(parent)
    , m_source(std::move(source))
    , m_faces(new QTabBar(this))
    , m_history(historyButton(tr("Statements that were run"), this))
{
    setFixedHeight(faceHeadHeight);
    m_faces->addTab(tr("Steps"));
    m_faces->addTab(tr("Tables"));
    m_faces->addTab(tr("SQL"));
    m_faces->setCurrentIndex(sqlTab);
    m_faces->setDrawBase(false);
    m_faces->setAccessibleName(tr("Faces of the question"));
    auto *format = new QPushButton(tr("Lay out"), this);
    format->setProperty("look", u"quiet"_s);
    format->setProperty("compact", true);
    format->setToolTip(tr("A line for each clause (Ctrl+Shift+F)"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(15, 0, 12, 0);
    line->setSpacing(0);
    line->addWidget(m_faces, 0, Qt::AlignBottom);
    line->addStretch();
    line->addWidget(format);
    line->addWidget(m_history);
    connect(format, &QPushButton::clicked, this, &SqlHead::layOutWanted);
    connect(m_history, &QToolButton::clicked, this, &SqlHead::showHistory);
    connect(m_faces, &QTabBar::currentChanged, this, [this](int face) {
        if (face == sqlTab)
            return;
        m_faces->setCurrentIndex(sqlTab); // here it stays, for the next time
        face == 0 ? Q_EMIT stepsWanted() : Q_EMIT tablesWanted();
    });
}

void SqlHead::showHistory()
{
    auto *popup = new HistoryPopup(this);
    connect(popup, &HistoryPopup::chosen, this, &SqlHead::statementChosen);
    popup->openUnder(*m_history);
    m_past.start([source = m_source](std::stop_token, Progress &) { return source->history(); },
                 [open = QPointer<HistoryPopup>(popup)](Result<std::vector<RanStatement>> ran) {
                     if (!open)
                         return;
                     if (ran)
                         open->setStatements(*ran, QDateTime::currentDateTimeUtc());
                     else
                         open->setFault(ran.error().message);
                 });
}

} // namespace martlet
