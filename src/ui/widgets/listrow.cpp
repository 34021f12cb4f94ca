// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listrow.h"

#include "ui/theme/look.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

ListRow::ListRow(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFixedHeight(32);
    setFocusPolicy(Qt::NoFocus);
    setProperty("focusRing", false); // drawn inside: rows touch
    setAttribute(Qt::WA_Hover);
}

void ListRow::setMark(const QString &icon, Token token)
{
    m_icon = icon;
    m_iconToken = token;
    update();
}

void ListRow::setTick(Tick tick)
{
    m_tick = tick;
    update();
}

void ListRow::paintTick(QPainter &painter, const QRect &place) const
{
    const auto &theme = Theme::of(this);
    if (m_tick == Tick::Found) {
        look::box(painter, QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5), 6.5, theme.colour(Token::Good));
        look::icon(painter, theme, u"check"_s, Token::Surface, place.adjusted(3, 3, -3, -3));
    } else if (m_tick == Tick::Open) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Token::BorderStrong), 1.5));
        painter.drawEllipse(QRectF(place).adjusted(2, 2, -2, -2));
    } else if (m_tick == Tick::Checked) {
        look::box(painter, place, 3, theme.colour(Token::Accent));
        look::icon(painter, theme, u"check"_s, Token::OnAccent, place);
    } else {
        look::box(painter, place, 3, theme.colour(Token::Surface), theme.colour(Token::BorderStrong));
    }
}

void ListRow::setText2(bool quiet)
{
    m_textToken = quiet ? Token::Text2 : Token::Text;
    update();
}

void ListRow::setNotes(std::vector<Note> notes)
{
    m_notes = std::move(notes);
    QStringList words{text()};
    for (const auto &note : m_notes)
        words += note.text;
    words.removeAll(QString());
    setAccessibleName(words.join(u", "));
    update();
}

void ListRow::setAction(const QString &words)
{
    m_action = words;
    update();
}

void ListRow::setLeads(bool leads)
{
    m_leads = leads;
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    constexpr int all = 1'000'000;
    switch (event->key()) {
    case Qt::Key_Up:
        return focusOther(-1);
    case Qt::Key_Down:
        return focusOther(1);
    case Qt::Key_Home:
        return focusOther(-all);
    case Qt::Key_End:
        return focusOther(all);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ListRow::focusOther(int rows)
{
    QList<ListRow *> others; // in the order of the list
    for (auto *row : parentWidget()->findChildren<ListRow *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (row->isVisible() && row->focusPolicy() != Qt::NoFocus)
            others += row;
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const ListRow *a, const ListRow *b) { return a->y() < b->y(); });
    if (others.isEmpty())
        return;
    const auto place = std::clamp<qsizetype>(others.indexOf(this) + rows, 0, others.size() - 1);
    others[place]->setFocus(rows < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

// A note ends where the next one to its right begins.
int ListRow::roomOf(const Note &note) const
{
    int end = 0;
    for (const auto &other : m_notes) {
        if (other.right < note.right && !other.text.isEmpty())
            end = std::max(end, other.right);
    }
    return note.right - end - 8;
}

int ListRow::textEnd() const
{
    int end = width() - 15;
    for (const auto &note : m_notes) {
        if (!note.text.isEmpty())
            end = std::min(end, note.right > 0 ? width() - note.right - 8
                                               : width() - 24 - fontMetrics().horizontalAdvance(note.text));
    }
    return end;
}

void ListRow::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    const bool isHot = m_leads && (underMouse() || hasFocus());
    if (isHot)
        painter.fillRect(rect(), theme.colour(Token::Hover));
    int left = 15;
    if (!m_icon.isEmpty() || m_tick != Tick::None) {
        const QRect place(left, 8, look::iconSize, look::iconSize);
        if (m_tick == Tick::None)
            look::icon(painter, theme, m_icon, m_iconToken, place);
        else
            paintTick(painter, place);
        left += look::iconSize + 12;
    }
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(m_textToken));
    const int room = textEnd() - left;
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    for (const auto &note : m_notes) {
        painter.setFont(theme.font(note.isSmall ? FontRole::Label : FontRole::Body));
        painter.setPen(theme.colour(note.token));
        if (note.right > 0)
            painter.drawText(QRect(width() - note.right, 0, note.right, height()),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(note.text, Qt::ElideRight, roomOf(note)));
        else
            painter.drawText(rect().adjusted(0, 0, -15, 0), Qt::AlignRight | Qt::AlignVCenter, note.text);
    }
    if (isHot && !m_action.isEmpty()) {
        painter.setFont(theme.font(FontRole::BodyStrong));
        painter.setPen(theme.colour(Token::Accent));
        const int end = m_notes.empty() ? width() - 40 : width() - m_notes.front().right - 24;
        painter.drawText(QRect(0, 0, end, height()), Qt::AlignRight | Qt::AlignVCenter, m_action);
    }
    const bool isEndFree = std::none_of(m_notes.begin(), m_notes.end(), [](const Note &note) {
        return note.right == 0 && !note.text.isEmpty();
    });
    if (m_leads && isEndFree && (isHot || m_tick == Tick::Unchecked))
        look::icon(painter, theme, u"chevron-right"_s, Token::Text2,
                   QRect(width() - 32, 8, look::iconSize, look::iconSize));
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace martlet
