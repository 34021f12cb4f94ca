// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/memberlist.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int membersWidth = 260, memberHeight = 28, mostInSight = 10, fewMembers = 8;

} // namespace

MemberList::MemberList(const QString &allWords, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_allWords(allWords)
    , m_model(new QStringListModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_note(new Label(tr("Reading…"), FontRole::Body, Token::Text3, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find"));
    m_search->addAction(Theme::of(this).icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_view->setModel(m_filter);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Members"));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    m_search->hide();
    m_view->hide();
    m_note->setContentsMargins(8, 4, 8, 4);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_view, &QAbstractItemView::clicked, this, &MemberList::pick);
    connect(m_view, &QAbstractItemView::activated, this, &MemberList::pick);
}

void MemberList::setMembers(const QStringList &members, const QString &current)
{
    m_model->setStringList(QStringList{m_allWords} + members);
    m_note->hide();
    m_view->show();
    m_search->setVisible(members.size() > fewMembers);
    const int row = std::max(0, int(members.indexOf(current)) + 1);
    m_view->setCurrentIndex(m_filter->index(row, 0));
    const int rows = std::min(int(members.size()) + 1, mostInSight);
    resize(membersWidth, rows * memberHeight + 12 + (m_search->isHidden() ? 0 : 36));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    (m_search->isHidden() ? static_cast<QWidget *>(m_view) : m_search)->setFocus(Qt::PopupFocusReason);
}

void MemberList::setFault(const QString &sentence)
{
    m_note->setToken(Token::Bad);
    m_note->setText(sentence);
    resize(membersWidth, m_note->heightForWidth(membersWidth - 10) + 20);
}

void MemberList::openUnder(const QWidget &picker)
{
    resize(membersWidth, 44);
    move(picker.mapToGlobal(QPoint(0, picker.height() + 4)));
    show();
}

void MemberList::pick(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool isAll = m_filter->mapToSource(index).row() == 0;
    Q_EMIT picked(isAll ? QString() : index.data().toString());
    close();
}

// In the search box arrows move in the list and Enter picks.
bool MemberList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        pick(m_view->currentIndex());
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        QCoreApplication::sendEvent(m_view, event);
        return true;
    }
    return false;
}

void MemberList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Raised));
    look::box(painter, rect(), 0, theme.colour(Token::Raised), theme.colour(Token::Border));
}

} // namespace martlet
