// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listcard.h"

#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace martlet {

ListCard::ListCard(QWidget *parent)
    : ListCard({}, {}, parent)
{
}

ListCard::ListCard(const QString &title, const QString &subtitle, QWidget *parent)
    : Card(title, subtitle, parent)
    , m_rows(new QVBoxLayout)
{
    body()->setContentsMargins(1, 0, 1, 15);
    body()->addLayout(m_rows);
    body()->addStretch();
    m_rows->setSpacing(0);
}

void ListCard::makeScrollable()
{
    auto *content = new QWidget(this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the rows take the keys, and what has the focus is scrolled to
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    delete body()->takeAt(1); // the stretch
    body()->removeItem(m_rows);
    m_rows->setParent(nullptr);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addStretch();
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
}

ListRow *ListCard::addRow(const QString &text)
{
    auto *row = new ListRow(text, this);
    m_rows->addWidget(row);
    row->show(); // at once, not with the next events: the card may be on screen already
    return row;
}

void ListCard::clear()
{
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ListCard::showSentence(const QString &sentence)
{
    clear();
    auto *label = new Label(sentence, FontRole::Body, Token::Text2, this);
    label->setWordWrap(true);
    label->setContentsMargins(15, 6, 15, 6);
    m_rows->addWidget(label);
    label->show();
}

} // namespace martlet
