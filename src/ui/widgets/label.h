// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace martlet {

// Text in a role of the type scale and a colour of the theme; with elision on, it gives way to less room and
// then shows all of itself in the tooltip.
class Label final : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(martlet::Token token READ token WRITE setToken)
    Q_PROPERTY(int role READ role WRITE setRole)
public:
    explicit Label(QWidget *parent = nullptr);
    Label(const QString &text, FontRole role, Token token = Token::Text, QWidget *parent = nullptr);

    Token token() const { return m_token; }
    void setToken(Token token);
    int role() const { return int(m_role); } // a FontRole; an int for .ui files
    void setRole(int role);
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColour();

    FontRole m_role = FontRole::Body;
    Token m_token = Token::Text;
    bool m_isElided = false;
};

} // namespace martlet
