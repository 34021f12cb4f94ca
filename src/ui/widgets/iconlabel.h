// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QWidget>

namespace martlet {

// An icon that is not a button.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget *parent = nullptr); // 16 px, for forms
    explicit IconLabel(int size, QWidget *parent = nullptr);
    IconLabel(const QString &name, Token token, int size = 16, QWidget *parent = nullptr);
    void setIcon(const QString &name, Token token);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_token = Token::Text2;
};

} // namespace martlet
