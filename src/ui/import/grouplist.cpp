// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/grouplist.h"

#include "etl/repair/rejectgroup.h"
#include "ui/import/grouprow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/wording.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace martlet {

namespace {

// The edge above the foot of the list.
class Foot final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(0, 0, width(), 1, Theme::of(this).colour(Token::Border));
    }
};

} // namespace

int sameGroup(const std::vector<RejectGroup> &groups, const RejectGroup &before)
{
    const auto same = std::ranges::find_if(groups, [&before](const RejectGroup &group) {
        return group.rule == before.rule && group.column == before.column && group.title == before.title;
    });
    return same == groups.end() ? 0 : int(same - groups.begin());
}

bool needsNoLook(const RejectGroup &group)
{
    return group.mend && group.choices.size() <= 1 && group.lines > 0 && group.fits == group.kept &&
           group.kept == group.lines;
}

GroupList::GroupList(QWidget *parent)
    : Card(tr("What would mend them"), {}, parent)
    , m_scroll(nullptr)
    , m_rows(new QVBoxLayout)
    , m_foot(new Foot(this))
    , m_sentence(new Label({}, FontRole::Body, Token::Text2, this))
    , m_sum(new Label({}, FontRole::Label, Token::Text2, this))
    , m_all(new QPushButton(this))
    , m_choice(new QButtonGroup(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addStretch();
    m_rows->setSpacing(0);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(15, 6, 15, 6);
    m_foot->setFixedHeight(56);
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(15, 0, 11, 0);
    line->addWidget(m_sum, 1);
    line->addWidget(m_all);
    m_sum->setElided(true);
    m_all->setProperty("compact", true);
    m_all->setObjectName(QStringLiteral("mendAll"));
    m_all->setAccessibleName(tr("Mend all that need no look"));
    body()->setContentsMargins(1, 4, 1, 1);
    body()->addWidget(m_sentence);
    m_scroll = scrolledDown(content, this);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_foot);
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT groupChosen(id);
    });
    connect(m_all, &QPushButton::clicked, this, &GroupList::mendAllClicked);
    setGroups({}, {});
}

void GroupList::setGroups(const std::vector<RejectGroup> &groups, const QString &sentence)
{
    while (auto *item = m_rows->takeAt(0)) {
        if (auto *row = qobject_cast<GroupRow *>(item->widget())) {
            m_choice->removeButton(row);
            row->hide();
            row->deleteLater(); // its own button may have asked for this
        }
        delete item;
    }
    qint64 lines = 0, easy = 0;
    int easyGroups = 0;
    QWidget *last = m_all; // new rows would come behind the whole page in the order of Tab
    for (int i = 0; i < int(groups.size()); ++i) {
        const auto &group = groups[std::size_t(i)];
        lines += group.lines;
        if (needsNoLook(group)) {
            easy += group.lines;
            ++easyGroups;
        }
        auto *row = new GroupRow(group, this);
        m_choice->addButton(row, i);
        m_rows->addWidget(row);
        row->show();
        last = chainTabs(last, *row);
        connect(row, &GroupRow::mendClicked, this, [this, i] { Q_EMIT mendClicked(i); });
    }
    if (last != m_all)
        setTabOrder(last, m_all);
    setSubtitle(groups.empty()
                    ? QString()
                    : tr("%n group(s), %1 lines", nullptr, int(groups.size())).arg(wording::count(lines)));
    m_sentence->setText(sentence);
    m_sentence->setVisible(groups.empty() && !sentence.isEmpty());
    m_foot->setVisible(easyGroups > 1);
    m_sum->setText(tr("%1 need no look at a row").arg(wording::count(easy)));
    m_all->setText(tr("Mend these %n", nullptr, easyGroups));
}

void GroupList::choose(int group)
{
    if (auto *row = m_choice->button(group))
        row->setChecked(true);
}

bool GroupList::focusChosen()
{
    auto *row = m_choice->checkedButton();
    if (row) {
        row->setFocus(Qt::TabFocusReason);
        QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row, 0, 0); }); // once laid out
    }
    return row != nullptr;
}

int GroupList::chosen() const
{
    return m_choice->checkedId();
}

} // namespace martlet
