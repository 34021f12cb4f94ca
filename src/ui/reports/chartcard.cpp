// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chartcard.h"

#include "charts/chartview.h"
#include "charts/picture.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldedHeight = 52, mostHeight = 16'777'215;

} // namespace

ChartTheme chartTheme(const Theme &theme)
{
    ChartTheme made;
    made.surface = theme.colour(Token::Surface);
    made.raised = theme.colour(Token::Raised);
    made.sunken = theme.colour(Token::Sunken);
    made.hover = theme.colour(Token::Hover);
    made.border = theme.colour(Token::Border);
    made.borderStrong = theme.colour(Token::BorderStrong);
    made.text = theme.colour(Token::Text);
    made.text2 = theme.colour(Token::Text2);
    made.text3 = theme.colour(Token::Text3);
    made.accent = theme.colour(Token::Accent);
    made.family = theme.families().text;
    made.isDark = theme.colours().isDark;
    return made;
}

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_view(new ChartView(this))
    , m_buttons(new QWidget(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_chart = button(u"chart-bar"_s, tr("Chart and table"));
    m_table = button(u"table"_s, tr("Table alone"));
    m_more = button(u"more"_s, tr("More"));
    m_chart->setChecked(true);
    m_more->setCheckable(false);
    for (QToolButton *each : {m_chart, m_table, m_more})
        line->addWidget(each);
    m_view->setTheme(chartTheme(Theme::of(this)));
    connect(m_chart, &QToolButton::clicked, this, [this] { setFolded(false); });
    connect(m_table, &QToolButton::clicked, this, [this] { setFolded(true); });
    connect(m_more, &QToolButton::clicked, this, &ChartCard::showMenu);
}

QToolButton *ChartCard::button(const QString &icon, const QString &name)
{
    auto *made = new QToolButton(m_buttons);
    made->setProperty("compact", true);
    made->setProperty("look", u"quiet"_s);
    made->setIcon(Theme::of(this).icon(icon, Token::Text2, Token::Accent));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setCheckable(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void ChartCard::setContent(ChartContent content)
{
    setAccessibleName(content.spec.title);
    m_view->setContent(std::move(content));
}

bool ChartCard::isFolded() const
{
    return m_table->isChecked();
}

void ChartCard::setFolded(bool folded)
{
    m_chart->setChecked(!folded);
    m_table->setChecked(folded);
    setMaximumHeight(folded ? foldedHeight : mostHeight);
    setMinimumHeight(folded ? foldedHeight : 160);
    m_view->setVisible(!folded);
    Q_EMIT foldedChanged(folded);
}

QImage ChartCard::picture(double scale) const
{
    QImage image((QSizeF(m_view->size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    const ChartTheme theme = chartTheme(Theme::of(this));
    image.fill(theme.surface);
    QPainter painter(&image);
    paintChart(painter, QRectF(m_view->rect()).adjusted(16, 16, -16, -8), m_view->content(), theme, locale());
    return image;
}

void ChartCard::showMenu()
{
    const Theme &theme = Theme::of(this);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme.icon(u"copy"_s), tr("Copy picture"), this,
                    [this] { QGuiApplication::clipboard()->setImage(picture(2)); });
    menu->addAction(theme.icon(u"export"_s), tr("Save picture…"), this, &ChartCard::saveWanted);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

void ChartCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    look::box(painter, rect(), 6, theme.colour(Token::Surface), theme.colour(Token::Border));
    if (!isFolded())
        return;
    painter.setFont(theme.font(FontRole::Section));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(rect().adjusted(16, 0, -112, 0), Qt::AlignVCenter | Qt::TextSingleLine, accessibleName());
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const QSize size = m_buttons->sizeHint();
    m_buttons->setGeometry(width() - 12 - size.width(), 12, size.width(), size.height());
    m_buttons->raise();
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        m_view->setTheme(chartTheme(Theme::of(this)));
}

} // namespace martlet
