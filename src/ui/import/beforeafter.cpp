// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/beforeafter.h"

#include "ui/theme/look.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int pairHeight = 24, arrowRoom = 32;

int halfOf(int width)
{
    return (width - arrowRoom) / 2;
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    const int lines = metrics.boundingRect(QRect(0, 0, width, 1), Qt::TextWordWrap, text).height();
    return std::max(pairHeight, lines + pairHeight - metrics.height());
}

} // namespace

BeforeAfter::BeforeAfter(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BeforeAfter::setRows(std::vector<BeforeAfterRow> rows, const QString &fault)
{
    if (rows == m_rows && fault == m_fault)
        return;
    m_rows = std::move(rows);
    m_fault = fault;
    QStringList words;
    for (const auto &row : m_rows)
        words += tr("%1 becomes %2").arg(row.before, row.after.isEmpty() ? tr("nothing") : row.after);
    setAccessibleName(m_rows.empty() ? sentence() : words.join(u"; "_s));
    updateGeometry();
    update();
}

QString BeforeAfter::sentence() const
{
    return m_fault.isEmpty() ? tr("No line of the file to show.") : m_fault;
}

QSize BeforeAfter::sizeHint() const
{
    return {240, heightForWidth(240)};
}

int BeforeAfter::heightForWidth(int width) const
{
    if (m_rows.empty())
        return wrappedHeight(Theme::of(this).font(FontRole::Label), sentence(), width);
    int height = 0;
    for (const auto &row : m_rows)
        height += rowHeight(row, width);
    return height;
}

int BeforeAfter::rowHeight(const BeforeAfterRow &row, int width) const
{
    return row.fails ? wrappedHeight(Theme::of(this).font(FontRole::Label), row.after, halfOf(width))
                     : pairHeight;
}

bool BeforeAfter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int bottom = 0;
    for (const auto &row : m_rows) {
        bottom += rowHeight(row, width());
        if (help->pos().y() < bottom) {
            QToolTip::showText(help->globalPos(), row.before + u"\n→ "_s + row.after, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void BeforeAfter::paintRow(QPainter &painter, const BeforeAfterRow &row, const QRect &place) const
{
    const auto &theme = Theme::of(this);
    const int half = halfOf(place.width());
    const QRect first(place.left(), place.top(), half, pairHeight);
    painter.setFont(theme.font(FontRole::Code));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.before, Qt::ElideRight, half));
    look::icon(painter, theme, u"chevron-right"_s, row.fails ? Token::Bad : Token::Text2,
               QRect(first.right() + 9, place.top() + 4, 16, 16));
    const QRect second(first.left() + half + arrowRoom, place.top(), half, place.height());
    const bool isBlank = row.after.isEmpty();
    painter.setPen(theme.colour(row.fails ? Token::Bad : isBlank ? Token::Text3 : Token::Text));
    if (row.fails) {
        painter.setFont(theme.font(FontRole::Label));
        return painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, row.after);
    }
    painter.setFont(theme.font(isBlank ? FontRole::Caption : FontRole::Code));
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                     isBlank ? u"NULL"_s : painter.fontMetrics().elidedText(row.after, Qt::ElideRight, half));
}

void BeforeAfter::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    if (m_rows.empty()) {
        painter.setFont(theme.font(FontRole::Label));
        painter.setPen(theme.colour(m_fault.isEmpty() ? Token::Text3 : Token::Bad));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, sentence());
        return;
    }
    int y = 0;
    for (const auto &row : m_rows) {
        const QRect place(0, y, width(), rowHeight(row, width()));
        paintRow(painter, row, place);
        y += place.height();
    }
}

} // namespace martlet
