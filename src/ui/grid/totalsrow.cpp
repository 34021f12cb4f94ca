// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/totalsrow.h"

#include "charts/chartcontent.h"
#include "charts/figuretext.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace martlet {

using namespace Qt::StringLiterals;

TotalsRow::TotalsRow(QHeaderView &header, QWidget *parent)
    : QWidget(parent)
    , m_header(header)
{
    setFixedHeight(29);
    hide();
    const auto repaint = [this] { update(); };
    connect(&header, &QHeaderView::sectionResized, this, repaint);
    connect(&header, &QHeaderView::geometriesChanged, this, repaint);
}

void TotalsRow::setTotals(std::vector<Value> totals, std::vector<QString> notes,
                          std::vector<ReportColumn> columns)
{
    m_totals = std::move(totals);
    m_notes = std::move(notes);
    m_columns = std::move(columns);
    m_nameColumn = -1;
    for (size_t i = 0; i < m_columns.size() && m_nameColumn < 0; ++i) {
        if (!isNumeric(m_columns[i].format))
            m_nameColumn = int(i);
    }
    setVisible(!m_totals.empty());
    setAccessibleName(tr("Totals"));
    setAccessibleDescription(spoken());
    update();
}

QString TotalsRow::text(int column) const
{
    if (size_t(column) < m_totals.size() && !isNull(m_totals[size_t(column)]))
        return shownText(m_totals[size_t(column)], m_columns[size_t(column)], locale());
    return column == m_nameColumn ? tr("Total") : QString();
}

int TotalsRow::neededWidth(int column) const
{
    const QFontMetrics metrics(Theme::of(this).font(FontRole::BodyStrong));
    const QString shown = text(column);
    return shown.isEmpty() ? 0 : metrics.horizontalAdvance(shown) + 18 + (hasNote(column) ? 18 : 0);
}

QString TotalsRow::spoken() const
{
    QStringList parts;
    for (int i = 0; i < int(m_totals.size()); ++i) {
        if (!isNull(m_totals[size_t(i)]))
            parts += m_columns[size_t(i)].title + u' ' + text(i);
    }
    return parts.join(u", ");
}

// Sums need no explanation; how a rate was made does.
bool TotalsRow::hasNote(int column) const
{
    return size_t(column) < m_notes.size() && !m_notes[size_t(column)].isEmpty() &&
           isNumeric(m_columns[size_t(column)].format) && !isAdditive(m_columns[size_t(column)]) &&
           !text(column).isEmpty();
}

bool TotalsRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = m_header.logicalIndexAt(help->pos().x());
    const QString note = column >= 0 && size_t(column) < m_notes.size() ? m_notes[size_t(column)] : QString();
    QToolTip::showText(help->globalPos(), note, this);
    return true;
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Surface));
    painter.fillRect(0, 0, width(), 1, theme.colour(Token::BorderStrong));
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_header.isSectionHidden(i))
            continue;
        const QRect cell(m_header.sectionViewportPosition(i), 1, m_header.sectionSize(i), height() - 1);
        const QString shown = text(i);
        const bool isRight = isNumeric(m_columns[size_t(i)].format);
        const QRect box = cell.adjusted(8, 0, -8, 0);
        const bool isCount = !isRight && i != m_nameColumn; // "50 stores"
        painter.setFont(theme.font(isCount ? FontRole::Body : FontRole::BodyStrong));
        painter.setPen(theme.colour(isCount ? Token::Text2 : Token::Text));
        painter.drawText(box, Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft),
                         painter.fontMetrics().elidedText(shown, Qt::ElideRight, box.width()));
        const int left = box.right() - painter.fontMetrics().horizontalAdvance(shown) - 18;
        if (hasNote(i) && left > cell.left())
            look::icon(painter, theme, u"info"_s, Token::Text2, {left, cell.center().y() - 6, 14, 14});
    }
}

} // namespace martlet
