// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokenicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace martlet {

TokenIcon::TokenIcon(std::shared_ptr<const ThemeColours> colours, QString name, Token off, Token on)
    : m_colours(std::move(colours))
    , m_name(std::move(name))
    , m_off(off)
    , m_on(on)
{
}

QColor TokenIcon::colour(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return (*m_colours)[Token::BorderStrong];
    return (*m_colours)[state == QIcon::On ? m_on : m_off];
}

void TokenIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, render(m_name, colour(mode, state), rect.size(), scale));
}

QPixmap TokenIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

// `size` is in device pixels here: QIcon has multiplied it by the scale already.
QPixmap TokenIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    return render(m_name, colour(mode, state), (QSizeF(size) / scale).toSize(), scale);
}

QPixmap TokenIcon::render(const QString &name, const QColor &colour, const QSize &size, qreal scale)
{
    const auto key = u"%1 %2 %3×%4@%5"_s.arg(name, colour.name(QColor::HexArgb))
                         .arg(size.width())
                         .arg(size.height())
                         .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(u":/icons/%1.svg"_s.arg(name));
    Q_ASSERT_X(file.exists(), "TokenIcon", qPrintable(name));
    QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap((QSizeF(size) * scale).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace martlet
