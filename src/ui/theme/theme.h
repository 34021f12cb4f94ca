// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/themecolours.h"

#include <QIcon>
#include <QObject>

#include <memory>

class QApplication;
class QWidget;

namespace martlet {

// What everything on screen is drawn with. One per application, made in main() before any widget; it changes
// between light and dark at run time, and widgets that ask it while painting follow by themselves.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    // Gives the application its style, palette and font.
    Theme(QApplication &application, Mode mode);
    ~Theme() override;
    // The theme a widget is drawn with.
    static const Theme &of(const QWidget *widget);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    const ThemeColours &colours() const;
    QColor colour(Token token) const { return colours()[token]; }
    QFont font(FontRole role) const { return m_families.font(role); }
    const FontFamilies &families() const { return m_families; }
    // A drawing of resources/icons by name ("refresh") that is rendered when it is first painted, at the size
    // and scale asked for, and follows the theme. `on` is its colour when checked.
    QIcon icon(const QString &name, Token token = Token::Text2) const { return icon(name, token, token); }
    QIcon icon(const QString &name, Token off, Token on) const;

Q_SIGNALS:
    void changed(); // the colours have; the palette reaches the widgets with the next events

private:
    const ThemeColours &wanted() const;

    ThemeColours m_light, m_dark;
    std::shared_ptr<ThemeColours> m_current; // shared with the icons
    FontFamilies m_families;
    Mode m_mode;
    bool m_isSystemDark;
};

} // namespace martlet
