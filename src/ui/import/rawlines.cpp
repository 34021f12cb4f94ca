// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rawlines.h"

#include "ui/theme/look.h"
#include "ui/widgets/wording.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int rawHeight = 20, top = 8, rawGap = 12;
constexpr qsizetype mostLetters = 2000; // of a line are drawn

// Line ends inside a record, and tabs, as signs: one line stays one line.
QString drawn(const QString &text)
{
    auto shown = text.left(mostLetters);
    shown.replace(u"\r\n"_s, QString(QChar(0x21b5)));
    for (const auto end : {u'\n', u'\r'})
        shown.replace(end, QChar(0x21b5));
    return shown.replace(u'\t', QChar(0x21e5));
}

} // namespace

RawLines::RawLines(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Raw text"));
    setFocusPolicy(Qt::StrongFocus);
    setCornerWidget(new QWidget(this));
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void RawLines::setLines(std::vector<RawLine> lines)
{
    m_lines = std::move(lines);
    m_chosen = -1;
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    arrange();
    viewport()->update();
}

void RawLines::choose(int index)
{
    m_chosen = index;
    setAccessibleDescription(chosenText());
    if (index >= 0 && index < int(m_lines.size())) {
        const int y = top + index * rawHeight;
        auto *bar = verticalScrollBar();
        if (y < bar->value() || y + rawHeight > bar->value() + viewport()->height())
            bar->setValue(std::max(0, y - viewport()->height() / 3));
        const auto &line = m_lines[std::size_t(index)];
        const QFontMetrics metrics(Theme::of(this).font(FontRole::Code));
        const int x = line.markStart < 0 ? 0 : metrics.horizontalAdvance(u'0') * line.markStart;
        const int room = viewport()->width() - gutter() - 2 * rawGap;
        horizontalScrollBar()->setValue(x > room * 3 / 4 ? x - room / 2 : 0);
    }
    viewport()->update();
}

QString RawLines::chosenText() const
{
    return m_chosen >= 0 && m_chosen < int(m_lines.size()) ? m_lines[std::size_t(m_chosen)].text : QString();
}

int RawLines::gutter() const
{
    const QFontMetrics metrics(Theme::of(this).font(FontRole::Code));
    const auto widest = m_lines.empty() ? qint64(0) : m_lines.back().line;
    return std::max(63, metrics.horizontalAdvance(wording::count(widest)) + 24);
}

void RawLines::arrange()
{
    const QFontMetrics metrics(Theme::of(this).font(FontRole::Code));
    int width = 0;
    for (const auto &line : m_lines)
        width = std::max(width, metrics.horizontalAdvance(drawn(line.text)));
    const int height = 2 * top + int(m_lines.size()) * rawHeight;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rawHeight);
    const int room = viewport()->width() - gutter() - 2 * rawGap;
    horizontalScrollBar()->setRange(0, std::max(0, width - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(40);
}

void RawLines::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void RawLines::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

// The frame of the keys is drawn in the viewport, which hears nothing of them.
void RawLines::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void RawLines::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void RawLines::mousePressEvent(QMouseEvent *event)
{
    const int index = (int(event->position().y()) + verticalScrollBar()->value() - top) / rawHeight;
    if (index >= 0 && index < int(m_lines.size()))
        Q_EMIT lineChosen(index);
}

void RawLines::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(viewport());
    const int left = gutter();
    painter.setFont(theme.font(FontRole::Code));
    const auto metrics = painter.fontMetrics();
    painter.setClipRect(left, 0, viewport()->width() - left, viewport()->height());
    const int x = left + rawGap - horizontalScrollBar()->value();
    const int first = std::max(0, (verticalScrollBar()->value() - top) / rawHeight);
    const int last = std::min(int(m_lines.size()) - 1, first + viewport()->height() / rawHeight + 1);
    const auto rowAt = [&](int index) {
        return QRect(x, top + index * rawHeight - verticalScrollBar()->value(), 0, rawHeight);
    };
    for (int index = first; index <= last; ++index) {
        const auto &line = m_lines[std::size_t(index)];
        const auto text = drawn(line.text);
        QRect row = rowAt(index);
        row.setWidth(metrics.horizontalAdvance(text) + rawGap);
        painter.setPen(theme.colour(index == m_chosen ? Token::Text : Token::Text2));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        if (line.markStart < 0)
            continue;
        const int from = metrics.horizontalAdvance(text.left(line.markStart));
        const auto marked = text.mid(line.markStart, line.markLength);
        QRect mark(x + from, row.top() + 1, metrics.horizontalAdvance(marked), rawHeight - 2);
        look::box(painter, mark.adjusted(-2, 0, 2, 0), 3, theme.colour(Token::BadWeak),
                  theme.colour(Token::Bad));
        painter.setPen(theme.colour(Token::Bad));
        painter.drawText(mark, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, marked);
    }
    painter.setClipping(false);
    painter.fillRect(0, 0, left, viewport()->height(), theme.colour(Token::Sunken));
    for (int index = first; index <= last; ++index) {
        painter.setPen(theme.colour(index == m_chosen ? Token::Text : Token::Text2));
        auto row = rowAt(index);
        row.setLeft(0);
        row.setWidth(left - rawGap);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                         wording::count(m_lines[std::size_t(index)].line));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace martlet
