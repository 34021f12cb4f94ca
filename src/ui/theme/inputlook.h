// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace martlet {

class Theme;

// Line edits, combo boxes, spin boxes, and the focus ring around whatever has the keyboard.
class InputLook final
{
public:
    explicit InputLook(const Theme &theme)
        : m_theme(theme)
    {
    }

    void field(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void combo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget) const;
    void comboLabel(QPainter &painter, const QStyleOptionComboBox &option) const;
    void spin(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
              const QWidget *widget) const;
    void focusRing(QPainter &painter, const QRect &rect, const QWidget *target) const;

private:
    const Theme &m_theme;
};

} // namespace martlet
