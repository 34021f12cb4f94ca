// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"
#include "ui/theme/themecolours.h"

#include <QWidget>

namespace martlet {

QString environmentName(Environment environment); // "demo", as the badge and the status bar show it
Token frameToken(Environment environment);

// The environment of the connection, in its colour. Its name is written out: colour alone says nothing.
class Badge final : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    void setEnvironment(Environment environment);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment = Environment::Dev;
};

} // namespace martlet
