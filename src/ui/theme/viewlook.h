// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace martlet {

class Theme;

// Rows, headers, scroll bars, tabs, progress bars and splitters.
class ViewLook final
{
public:
    explicit ViewLook(const Theme &theme)
        : m_theme(theme)
    {
    }

    void row(QPainter &painter, const QStyleOptionViewItem &option) const;
    void headerSection(QPainter &painter, const QRect &rect) const;
    void headerLabel(QPainter &painter, const QStyleOptionHeader &option) const;
    void scrollBar(QPainter &painter, const QRect &slider, bool isVertical, bool isHot) const;
    void tab(QPainter &painter, const QStyleOptionTab &option) const;
    void tabLabel(QPainter &painter, const QStyleOptionTab &option) const;
    void progress(QPainter &painter, const QStyleOptionProgressBar &option) const;
    void splitter(QPainter &painter, const QRect &rect, bool isVertical) const;

private:
    const Theme &m_theme;
};

} // namespace martlet
