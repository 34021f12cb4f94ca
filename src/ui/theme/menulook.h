// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyleOptionMenuItem;

namespace martlet {

class Theme;

// Menus and their items, and tooltips.
class MenuLook final
{
public:
    explicit MenuLook(const Theme &theme)
        : m_theme(theme)
    {
    }

    void panel(QPainter &painter, const QRect &rect) const; // raised, one edge
    void item(QPainter &painter, const QStyleOptionMenuItem &option) const;
    QSize size(const QStyleOptionMenuItem &option) const;

private:
    const Theme &m_theme;
};

} // namespace martlet
