// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace martlet {

class Theme;

// Push buttons (primary, secondary, quiet, link, and each compact), tool buttons, check boxes and radio
// buttons.
class ButtonLook final
{
public:
    explicit ButtonLook(const Theme &theme)
        : m_theme(theme)
    {
    }

    void bevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) const;
    void label(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) const;
    QSize size(const QStyleOptionButton &option, const QWidget *widget) const;
    void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget) const;
    QSize toolSize(const QStyleOptionToolButton &option, const QWidget *widget) const;
    void checkBox(QPainter &painter, const QRect &rect, int state) const; // QStyle::State
    void radioButton(QPainter &painter, const QRect &rect, int state) const;

private:
    const Theme &m_theme;
};

} // namespace martlet
