// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/valuelist.h"

#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace martlet {

namespace {

constexpr int valuesHeight = 168;

} // namespace

ValueList::ValueList(QWidget *parent)
    : QWidget(parent)
    , m_members(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_line(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_note(new Label({}, FontRole::Label, Token::Text3, this))
{
    m_found->setSourceModel(m_members);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_found);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Members"));
    m_view->setFixedHeight(valuesHeight);
    m_line->setAccessibleName(tr("Value"));
    m_line->installEventFilter(this);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_note);
    column->addWidget(m_view);
    m_note->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view, &QAbstractItemView::clicked, this, &ValueList::take);
    connect(m_view, &QAbstractItemView::activated, this, &ValueList::take);
}

void ValueList::setSeveral(bool several)
{
    if (m_several == several)
        return;
    const auto kept = values();
    m_several = several;
    m_line->setPlaceholderText(several ? tr("Find or write a value") : QString());
    for (int row = 0; row < m_members->rowCount(); ++row) {
        m_members->item(row)->setCheckable(several);
        if (!several) // a box that is only unticked would stay
            m_members->item(row)->setData({}, Qt::CheckStateRole);
    }
    setValues(kept);
}

void ValueList::setOffering(bool offering)
{
    m_isOffering = offering;
    m_view->setVisible(offering);
}

void ValueList::setValues(const QStringList &values)
{
    m_found->setFilterFixedString({});
    if (!m_several)
        return m_line->setText(values.value(0));
    m_line->clear();
    for (int row = 0; row < m_members->rowCount(); ++row)
        m_members->item(row)->setCheckState(Qt::Unchecked);
    for (const auto &value : values) {
        auto *known = itemOf(value);
        (known ? known : add(value))->setCheckState(Qt::Checked);
    }
}

QStringList ValueList::values() const
{
    if (!m_several)
        return m_line->text().trimmed().isEmpty() ? QStringList() : QStringList{m_line->text().trimmed()};
    QStringList ticked;
    for (int row = 0; row < m_members->rowCount(); ++row) {
        if (m_members->item(row)->checkState() == Qt::Checked)
            ticked += m_members->item(row)->text();
    }
    return ticked;
}

void ValueList::expectMembers()
{
    m_note->setToken(Token::Text3);
    m_note->setText(tr("Reading…"));
    m_note->show();
    Q_EMIT noted();
}

void ValueList::setMembers(const QStringList &members)
{
    m_note->hide();
    const auto kept = values();
    m_members->clear();
    for (const auto &member : members)
        add(member);
    const auto written = m_line->text();
    setValues(kept);
    m_line->setText(written);
    Q_EMIT noted();
}

void ValueList::setFault(const QString &sentence)
{
    m_note->setToken(Token::Bad);
    m_note->setText(sentence);
    m_note->show();
    Q_EMIT noted();
}

QStandardItem *ValueList::itemOf(const QString &value) const
{
    const auto found = m_members->findItems(value, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return found.isEmpty() ? nullptr : found.front();
}

QStandardItem *ValueList::add(const QString &value)
{
    auto *item = new QStandardItem(value);
    if (m_several) {
        item->setCheckable(true);
        item->setCheckState(Qt::Unchecked);
    }
    m_members->appendRow(item);
    return item;
}

void ValueList::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!m_several) {
        m_line->setText(index.data().toString());
        return Q_EMIT accepted();
    }
    auto *item = m_members->itemFromIndex(m_found->mapToSource(index));
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

// The member that is chosen in the list, else the one that is called so, else the first that has it in its
// name.
QModelIndex ValueList::meant(const QString &written) const
{
    if (!m_isOffering)
        return {};
    if (m_view->currentIndex().isValid())
        return m_view->currentIndex();
    if (const auto *known = itemOf(written))
        return m_found->mapFromSource(known->index());
    return written.isEmpty() ? QModelIndex() : m_found->index(0, 0);
}

// Enter in the line: the one value is taken; of several one is ticked, and Enter once more is all.
void ValueList::takeLine()
{
    const auto written = m_line->text().trimmed();
    const auto member = meant(written);
    if (!m_several)
        return member.isValid() ? take(member) : accepted();
    if (written.isEmpty())
        return Q_EMIT accepted();
    auto *item = member.isValid() ? m_members->itemFromIndex(m_found->mapToSource(member)) : add(written);
    item->setCheckState(Qt::Checked);
    m_line->clear();
    m_found->setFilterFixedString({});
}

bool ValueList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() & Qt::ControlModifier) {
        Q_EMIT accepted();
        return true;
    }
    if (isEnter) {
        takeLine();
        return true;
    }
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        QCoreApplication::sendEvent(m_view, event);
        return true;
    }
    return false;
}

} // namespace martlet
