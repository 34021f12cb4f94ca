// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of MartletStyle: sizes, places and behaviour; what is drawn is in martletstyle.cpp.
#include "ui/theme/look.h"
#include "ui/theme/martletstyle.h"

#include <QStyleOption>

namespace martlet {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int spinButtonWidth = 24;

} // namespace

QSize MartletStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const int height = look::isCompact(widget) ? look::compactHeight : look::controlHeight;
    switch (type) {
    case CT_PushButton:
        return m_buttons.size(*static_cast<const QStyleOptionButton *>(option), widget);
    case CT_ToolButton:
        return m_buttons.toolSize(*static_cast<const QStyleOptionToolButton *>(option), widget);
    case CT_ComboBox:
        return {contents.width() + 2 * 9 + look::iconSize + look::gap, height};
    case CT_LineEdit:
        return {contents.width() + 18, height};
    case CT_SpinBox:
        return {contents.width() + 18 + spinButtonWidth, height};
    case CT_MenuItem:
        return m_menus.size(*static_cast<const QStyleOptionMenuItem *>(option));
    case CT_TabBarTab: {
        const auto &tab = *static_cast<const QStyleOptionTab *>(option);
        const QFontMetrics strong(m_theme.font(FontRole::BodyStrong));
        return {strong.size(Qt::TextShowMnemonic, tab.text).width() + tab.rightButtonSize.width() + 20,
                look::isTall(widget) ? 56 : 36};
    }
    case CT_ProgressBar:
        return {contents.width(), 4};
    case CT_ItemViewItem: {
        const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), 28)};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), look::compactHeight)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect MartletStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: // QLineEdit adds 2 px on each side
        return static_cast<const QStyleOptionFrame *>(option)->lineWidth > 0
                   ? option->rect.adjusted(7, 1, -7, -1)
                   : option->rect;
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
        return option->rect;
    case SE_HeaderLabel:
        return option->rect.adjusted(8, 0, -8, 0);
    case SE_TabBarTabText:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect MartletStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(1, 1, -9 - look::iconSize - 4, -1);
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return rect.adjusted(0, 0, 0, 4);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return QRect(rect.right() - 28, rect.top(), 28, rect.height());
    if (control == CC_SpinBox) {
        const QRect buttons(rect.right() - spinButtonWidth, rect.top() + 2, spinButtonWidth - 2,
                            rect.height() - 4);
        if (part == SC_SpinBoxUp)
            return QRect(buttons.left(), buttons.top(), buttons.width(), buttons.height() / 2);
        if (part == SC_SpinBoxDown)
            return QRect(buttons.left(), buttons.top() + buttons.height() / 2, buttons.width(),
                         buttons.height() / 2);
        if (part == SC_SpinBoxEditField)
            return rect.adjusted(7, 1, -spinButtonWidth, -1);
    }
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const auto &bar = *static_cast<const QStyleOptionSlider *>(option);
        const bool isVertical = bar.orientation == Qt::Vertical;
        const int length = isVertical ? rect.height() : rect.width();
        const int range = std::max(1, bar.maximum - bar.minimum);
        const int thumb =
            std::max(24, int(qint64(length) * bar.pageStep / (range + std::max(1, bar.pageStep))));
        const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                  std::max(0, length - thumb), bar.upsideDown);
        const auto stretch = [&](int from, int size) {
            return isVertical ? QRect(rect.left(), from, rect.width(), size)
                              : QRect(from, rect.top(), size, rect.height());
        };
        if (part == SC_ScrollBarGroove)
            return rect;
        if (part == SC_ScrollBarSlider)
            return stretch(start, thumb);
        if (part == SC_ScrollBarSubPage)
            return stretch(0, start);
        if (part == SC_ScrollBarAddPage)
            return stretch(start + thumb, length - start - thumb);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int MartletStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_LineEditIconSize:
        return look::iconSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabHSpace:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_ToolTipLabelFrameWidth:
    case PM_HeaderMargin:
    case PM_SplitterWidth:
        return 8;
    case PM_FocusFrameHMargin:
        return widget && widget->inherits("QAbstractItemView") ? 8 : 3;
    case PM_FocusFrameVMargin:
        return 3;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MartletStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Menu_SloppySubMenus:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace martlet
