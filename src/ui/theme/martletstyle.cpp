// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/martletstyle.h"

#include "ui/theme/look.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace martlet {

using look::is;

namespace {

template<typename Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

} // namespace

MartletStyle::MartletStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
    , m_buttons(theme)
    , m_inputs(theme)
    , m_menus(theme)
    , m_views(theme)
{
}

QPalette MartletStyle::standardPalette() const
{
    return paletteOf(m_theme.colours());
}

void MartletStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(false);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->installEventFilter(this);
}

void MartletStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

// Enter presses the button, row or tile that has the focus, as Space does. What is ticked is ticked by Space
// alone; in a dialog Enter is for the default button.
bool MartletStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QProxyStyle::eventFilter(watched, event);
    const auto &key = *static_cast<const QKeyEvent *>(event);
    auto *button = static_cast<QAbstractButton *>(watched);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isTicked = qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button);
    if (!isEnter || key.isAutoRepeat() || isTicked || qobject_cast<QDialog *>(button->window()))
        return QProxyStyle::eventFilter(watched, event);
    button->click();
    return true;
}

void MartletStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return m_buttons.bevel(*painter, as<QStyleOptionButton>(option), widget);
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            m_inputs.field(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        return look::box(*painter, option->rect, 0, {}, m_theme.colour(Token::Border));
    case PE_PanelScrollAreaCorner: // between two scroll bars
        return painter->fillRect(option->rect, m_theme.colour(Token::Surface));
    case PE_FrameGroupBox:
        return look::box(*painter, option->rect, 6, m_theme.colour(Token::Surface),
                         m_theme.colour(Token::Border));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return m_buttons.checkBox(*painter, option->rect, int(option->state));
    case PE_IndicatorRadioButton:
        return m_buttons.radioButton(*painter, option->rect, int(option->state));
    case PE_IndicatorBranch:
        if (is(option->state, State_Children))
            look::icon(*painter, m_theme,
                       is(option->state, State_Open) ? u"chevron-down"_s : u"chevron-right"_s, Token::Text2,
                       look::centredIcon(option->rect));
        return;
    case PE_IndicatorArrowDown:
        return look::icon(*painter, m_theme, u"chevron-down"_s, Token::Text2, look::centredIcon(option->rect));
    case PE_IndicatorArrowRight:
        return look::icon(*painter, m_theme, u"chevron-right"_s, Token::Text2, look::centredIcon(option->rect));
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        return m_views.row(*painter, as<QStyleOptionViewItem>(option));
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            m_menus.panel(*painter, option->rect);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.colour(Token::Raised));
        return look::box(*painter, option->rect, 0, {}, m_theme.colour(Token::Border));
    case PE_FrameFocusRect:
        return drawFocus(*option, *painter, widget);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// Controls get their ring from the FocusRing; a cell or a tab shows its own inside.
void MartletStyle::drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (!qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QTabBar *>(widget))
        return;
    if (!is(option.state, State_KeyboardFocusChange) && !is(option.state, State_Item))
        return;
    painter.setPen(QPen(m_theme.colour(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
}

void MartletStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel:
        return m_buttons.label(*painter, as<QStyleOptionButton>(option), widget);
    case CE_ComboBoxLabel:
        return m_inputs.comboLabel(*painter, as<QStyleOptionComboBox>(option));
    case CE_MenuItem:
        return m_menus.item(*painter, as<QStyleOptionMenuItem>(option));
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return m_views.headerSection(*painter, option->rect);
    case CE_HeaderLabel:
        return m_views.headerLabel(*painter, as<QStyleOptionHeader>(option));
    case CE_TabBarTabShape:
        return m_views.tab(*painter, as<QStyleOptionTab>(option));
    case CE_TabBarTabLabel:
        return m_views.tabLabel(*painter, as<QStyleOptionTab>(option));
    case CE_ProgressBar:
        return m_views.progress(*painter, as<QStyleOptionProgressBar>(option));
    case CE_Splitter:
        return m_views.splitter(*painter, option->rect, is(option->state, State_Horizontal));
    case CE_FocusFrame: {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        return m_inputs.focusRing(*painter, option->rect, frame ? frame->widget() : nullptr);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void MartletStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return m_inputs.combo(*painter, as<QStyleOptionComboBox>(option), widget);
    case CC_SpinBox:
        return m_inputs.spin(*painter, as<QStyleOptionSpinBox>(option),
                             subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                             subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), widget);
    case CC_ToolButton:
        return m_buttons.toolButton(*painter, as<QStyleOptionToolButton>(option), widget);
    case CC_ScrollBar: {
        const auto &bar = as<QStyleOptionSlider>(option);
        if (bar.maximum > bar.minimum)
            m_views.scrollBar(*painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                              bar.orientation == Qt::Vertical, is(option->state, State_MouseOver));
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace martlet
