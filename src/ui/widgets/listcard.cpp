// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listcard.h"

#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/scrolled.h"

#include <QBoxLayout>

namespace martlet {

ListCard::ListCard(QWidget *parent)
    : ListCard({}, {}, parent)
{
}

ListCard::ListCard(const QString &title, const QString &subtitle, QWidget *parent)
    : Card(title, subtitle, parent)
    , m_content(new QWidget(this))
    , m_rows(new QVBoxLayout)
{
    body()->setContentsMargins(1, 0, 1, 15);
    body()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch();
    m_rows->setSpacing(0);
}

void ListCard::makeScrollable()
{
    body()->addWidget(scrolledDown(m_content, this));
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
