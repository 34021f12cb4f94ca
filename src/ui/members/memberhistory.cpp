// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberhistory.h"

#include "etl/load/history.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columntitle.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/wording.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int changeRole = Qt::UserRole; // the batch of a change that stands; else 0

QString worded(const QString &text)
{
    return text.isEmpty() ? MemberHistory::tr("nothing") : text;
}

QString editWords(const ReferenceChange &change)
{
    return change.from == History::beginning()
               ? MemberHistory::tr("Edited, from the beginning")
               : MemberHistory::tr("Edited, from %1").arg(wording::date(change.from));
}

QString changeWords(const ReferenceChange &change)
{
    const auto words = change.kind == ChangeBatch::Kind::Merge
                           ? MemberHistory::tr("%1 merged into %2").arg(change.key, change.intoKey)
                           : editWords(change);
    return change.isUndone ? MemberHistory::tr("%1, taken back").arg(words) : words;
}

void addLine(QTreeWidgetItem *parent, const QString &text)
{
    auto *const line = new QTreeWidgetItem(parent, {text});
    line->setToolTip(0, text);
}

} // namespace

MemberHistory::MemberHistory(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("History"), {}, this))
    , m_sentence(new Label({}, FontRole::Label, Token::Text2, this))
    , m_list(new QTreeWidget(this))
    , m_takeBack(new QPushButton(tr("Take back"), this))
{
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("History of the member"));
    m_list->setIndentation(16);
    m_list->viewport()->setAutoFillBackground(false);
    m_sentence->setWordWrap(true);
    m_card->addToHeader(m_takeBack);
    m_takeBack->setToolTip(tr("Undo the chosen change, and nothing else"));
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addWidget(m_list, 1);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MemberHistory::showButtons);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT takeBackWanted(chosen()); });
    showNothing();
}

void MemberHistory::showNothing()
{
    m_card->setSubtitle({});
    m_sentence->setText(tr("Choose a member to see what it was, and who changed it."));
    m_list->clear();
    m_list->hide();
    showButtons();
}

void MemberHistory::showStory(const MemberStory &story)
{
    const auto &member = story.member;
    m_card->setSubtitle(member.key);
    m_sentence->setText(
        member.mergedInto ? tr("Its facts are #%1's since it was merged.").arg(*member.mergedInto)
        : member.isInferred
            ? tr("Facts name it, no file has described it. What you write holds from the beginning.")
        : member.name() == member.key ? QString()
                                      : member.name());
    m_list->clear();
    for (const auto &change : story.changes)
        addChange(change);
    addVersions(member);
    m_list->show();
    showButtons();
}

void MemberHistory::addChange(const ReferenceChange &change)
{
    auto *const item = new QTreeWidgetItem(m_list, {changeWords(change)});
    item->setData(0, changeRole, change.isUndone ? qint64(0) : change.batch.value);
    item->setToolTip(0, item->text(0));
    addLine(
        item,
        tr("%1 by %2, change %3").arg(shownMoment(change.changedAt), change.changedBy).arg(change.batch.value));
    for (const auto &attribute : change.attributes)
        addLine(item, tr("%1: %2 → %3")
                          .arg(titleOf(attribute.column), worded(attribute.before), worded(attribute.after)));
    if (change.isUndone)
        addLine(item, tr("taken back %1 by %2").arg(shownMoment(change.undoneAt), change.undoneBy));
    item->setExpanded(!change.isUndone);
}

void MemberHistory::addVersions(const MemberCard &member)
{
    QStringList titles;
    for (const auto &column : DimensionTable::of(member.dimension).columns) {
        if (column.historised)
            titles += titleOf(column.name);
    }
    for (auto version = member.versions.rbegin(); version != member.versions.rend(); ++version) {
        const bool isFirst = version + 1 == member.versions.rend();
        auto *const item = new QTreeWidgetItem(
            m_list, {isFirst ? tr("What it was at first")
                             : tr("What it was from %1").arg(wording::date(version->from))});
        for (qsizetype index = 0; index < titles.size(); ++index) {
            const auto &value = version->values[index];
            const bool isDifferent = isFirst || (version + 1)->values[index] != value;
            if (isDifferent && !(isFirst && value.isEmpty()))
                addLine(item, u"%1: %2"_s.arg(titles[index], worded(value)));
        }
        item->setExpanded(member.versions.size() > 1);
    }
}

BatchId MemberHistory::chosen() const
{
    const auto *item = m_list->currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? BatchId{item->data(0, changeRole).toLongLong()} : BatchId();
}

void MemberHistory::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showButtons();
}

void MemberHistory::showButtons()
{
    const bool can = !m_isBusy && bool(chosen());
    if (!can && m_takeBack->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason); // else the keyboard would leave the page
    m_takeBack->setEnabled(can);
}

} // namespace martlet
