// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/buttonlook.h"
#include "ui/theme/inputlook.h"
#include "ui/theme/menulook.h"
#include "ui/theme/viewlook.h"

#include <QProxyStyle>

namespace martlet {

class Theme;

// Fusion, drawn with the theme's colours, shapes and measures. It keeps no state of its own: all widgets follow
// a change of theme by being painted again. How a control looks beyond its class is said by dynamic properties,
// see look.h.
class MartletStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit MartletStyle(const Theme &theme);

    const Theme &theme() const { return m_theme; }
    QPalette standardPalette() const override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

private:
    void drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    const Theme &m_theme;
    ButtonLook m_buttons;
    InputLook m_inputs;
    MenuLook m_menus;
    ViewLook m_views;
};

} // namespace martlet
