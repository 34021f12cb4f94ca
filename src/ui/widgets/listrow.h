// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QAbstractButton>

namespace martlet {

// A row of a short list inside a card, 32 high: icon, words, up to three notes in columns of their own, and a
// chevron where a click leads on. The rows of one card share their columns' places.
class ListRow final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Note
    {
        QString text;
        int right = 0; // its left edge, as distance from the row's right edge; 0: right-aligned at the end
        Token token = Token::Text2;
        bool isSmall = true; // 12 px, else 13
    };
    explicit ListRow(const QString &text, QWidget *parent = nullptr);

    enum class Tick { None, Open, Found, Unchecked, Checked }; // a ring, a filled disc, a box
    void setMark(const QString &icon, Token token);
    void setTick(Tick tick);   // in place of a mark
    void setText2(bool quiet); // the words in text-2: done, found
    void setNotes(std::vector<Note> notes);
    void setAction(const QString &words); // shown in accent on hover and on focus
    void setLeads(bool leads);            // a click leads on: hand, hover, focus, chevron
    QSize sizeHint() const override { return {200, 32}; }

protected:
    void keyPressEvent(QKeyEvent *event) override; // arrows go to the other rows of the list, never out of it
    void paintEvent(QPaintEvent *event) override;

private:
    void focusOther(int rows);
    int roomOf(const Note &note) const;
    int textEnd() const;
    void paintTick(QPainter &painter, const QRect &place) const;

    QString m_icon, m_action;
    Token m_iconToken = Token::Text2;
    Token m_textToken = Token::Text;
    std::vector<Note> m_notes;
    Tick m_tick = Tick::None;
    bool m_leads = false;
};

} // namespace martlet
