// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QIconEngine>
#include <QPixmap>

#include <memory>

namespace martlet {

// Draws one SVG of resources/icons in a colour of the current theme. Pixmaps are kept in QPixmapCache by name,
// colour, size and scale.
class TokenIcon final : public QIconEngine
{
public:
    TokenIcon(std::shared_ptr<const ThemeColours> colours, QString name, Token off, Token on);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new TokenIcon(*this); }
    bool isNull() override { return false; }

    static QPixmap render(const QString &name, const QColor &colour, const QSize &size, qreal scale);

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const;

    std::shared_ptr<const ThemeColours> m_colours;
    QString m_name;
    Token m_off, m_on;
};

} // namespace martlet
