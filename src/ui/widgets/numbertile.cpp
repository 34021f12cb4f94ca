// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numbertile.h"

#include "ui/theme/look.h"
#include "ui/widgets/sparkline.h"

#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

using Judgement = TileFigure::Judgement;

Token inkOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Better:
        return Token::Good;
    case Judgement::Worse:
        return Token::Bad;
    case Judgement::None:
    case Judgement::Neutral:
        break;
    }
    return Token::Text2;
}

// The type has no ▲ and ▼.
void drawArrow(QPainter &painter, const QPointF &middle, bool up, const QColor &ink)
{
    QPainterPath path;
    const double tip = up ? -4 : 4;
    path.moveTo(middle + QPointF(0, tip));
    path.lineTo(middle + QPointF(4.75, -tip));
    path.lineTo(middle + QPointF(-4.75, -tip));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, ink);
}

int drawWords(QPainter &painter, int x, int baseline, const QFont &font, const QColor &ink,
              const QString &words)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(x, baseline, words);
    return x + painter.fontMetrics().horizontalAdvance(words);
}

} // namespace

NumberTile::NumberTile(const QString &name, QWidget *parent)
    : Card(parent)
    , m_name(name)
    , m_course(new Sparkline(this))
{
    setFixedHeight(112);
    setAccessibleName(name);
}

void NumberTile::setFigure(const TileFigure &figure)
{
    m_figure = figure;
    m_isLoading = false;
    m_course->setValues(figure.course);
    setToolTip(figure.tooltip);
    const QString change =
        figure.change.isEmpty() ? QString() : (figure.isUp ? tr("up %1") : tr("down %1")).arg(figure.change);
    setAccessibleName(
        figure.missing.isEmpty()
            ? QStringList{m_name, figure.value + u' ' + figure.unit, change, figure.beside}.join(u", ")
            : m_name + u": "_s + figure.missing);
    update();
}

void NumberTile::setLoading(bool loading)
{
    m_isLoading = loading;
    update();
}

void NumberTile::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int left = std::max(width() - 16 - 104, width() / 2);
    m_course->setGeometry(left, 56, width() - 16 - left + 2, 44);
}

void NumberTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    const auto text = theme.colour(Token::Text), text2 = theme.colour(Token::Text2);
    drawWords(painter, 16, 28, theme.font(FontRole::Label), text2, m_name);
    if (m_isLoading) {
        look::box(painter, QRectF(16, 42, 96, 24), 4, theme.colour(Token::Sunken));
        look::box(painter, QRectF(16, 80, 64, 12), 4, theme.colour(Token::Sunken));
        return;
    }
    if (!m_figure.missing.isEmpty()) {
        look::box(painter, QRectF(16, 53, 26, 2.5), 1, text2);
        drawWords(painter, 16, 92, theme.font(FontRole::Label), text2, m_figure.missing);
        return;
    }
    int x = drawWords(painter, 15, 62, theme.font(FontRole::Number), text, m_figure.value);
    drawWords(painter, x + 5, 62, theme.font(FontRole::Title), text, m_figure.unit);
    x = 16;
    if (!m_figure.change.isEmpty()) {
        const auto ink = theme.colour(inkOf(m_figure.judgement));
        drawArrow(painter, {20.5, 87.5}, m_figure.isUp, ink);
        x = drawWords(painter, 30, 92, theme.font(FontRole::LabelStrong), ink, m_figure.change) + 8;
    }
    drawWords(painter, x, 92, theme.font(FontRole::Label), text2, m_figure.beside);
}

} // namespace martlet
