// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/focusring.h"
#include "ui/theme/martletstyle.h"
#include "ui/theme/tokenicon.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

using namespace Qt::StringLiterals;

static void initLook()
{
    Q_INIT_RESOURCE(look);
}

namespace martlet {

namespace {

// The theme files are part of the program and proved by tests; one that cannot be read is a broken build.
ThemeColours readOwn(const QString &name)
{
    auto colours = ThemeColours::read(u":/themes/%1.toml"_s.arg(name));
    if (!colours)
        qFatal("%s", qPrintable(colours.error().message));
    return std::move(*colours);
}

} // namespace

Theme::Theme(QApplication &application, Mode mode)
    : m_mode(mode)
{
    initLook();
    m_light = readOwn(u"light"_s);
    m_dark = readOwn(u"dark"_s);
    m_families = FontFamilies::choose();
    // Qt 6.4 does not say whether the desktop is dark; its palette, before ours replaces it, does.
    m_isSystemDark = application.palette().color(QPalette::Window).lightness() < 128;
    m_current = std::make_shared<ThemeColours>(wanted());
    application.setStyle(new MartletStyle(*this));
    application.setPalette(paletteOf(*m_current));
    application.setFont(font(FontRole::Body));
    new FocusRing(this);
    application.setEffectEnabled(Qt::UI_AnimateMenu, false);
    application.setEffectEnabled(Qt::UI_AnimateCombo, false);
    application.setEffectEnabled(Qt::UI_AnimateTooltip, false);
}

Theme::~Theme() = default;

const Theme &Theme::of(const QWidget *widget)
{
    const auto *style = qobject_cast<const MartletStyle *>(widget->style());
    Q_ASSERT_X(style, "Theme::of", "a Theme has to be made before the first widget");
    return style->theme();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    *m_current = wanted();
    QApplication::setPalette(paletteOf(*m_current));
    Q_EMIT changed();
}

const ThemeColours &Theme::colours() const
{
    return *m_current;
}

const ThemeColours &Theme::wanted() const
{
    const bool isDark = m_mode == Mode::Dark || (m_mode == Mode::System && m_isSystemDark);
    return isDark ? m_dark : m_light;
}

QIcon Theme::icon(const QString &name, Token off, Token on) const
{
    return QIcon(new TokenIcon(m_current, name, off, on));
}

} // namespace martlet
