// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace martlet {

class ListRow;

// A card with rows that reach from edge to edge.
class ListCard final : public Card
{
    Q_OBJECT
public:
    explicit ListCard(QWidget *parent = nullptr);
    explicit ListCard(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    // Scrolls the rows where they need more height than there is.
    void makeScrollable();
    ListRow *addRow(const QString &text);
    void clear();
    // A sentence in place of rows.
    void showSentence(const QString &sentence);

private:
    QWidget *m_content;
    QVBoxLayout *m_rows;
};

} // namespace martlet
