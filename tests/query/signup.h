// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semantic/semanticmodel.h"

#include <QFile>

namespace martlet {

// The built-in model with the calendar a second time, as "signup", and what `further` says of it.
inline Result<SemanticModel> builtInModelWith(const QByteArray &further)
{
    QFile file(QStringLiteral(":/martlet/semantic/retail.toml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in model is missing.");
    return SemanticModel::parse(file.readAll() + R"(
[[entity]]
name = "signup"
title = "Sign-up"
table = "dim_date"
alias = "g"
kind = "dimension"
key = ["full_date"]
[[dimension]]
entity = "signup"
column = "year"
title = "Year of sign-up"
)" + further,
                                QStringLiteral("test.toml"));
}

// The day a customer signed up, which may be unknown.
inline Result<SemanticModel> modelWithSignUp()
{
    return builtInModelWith(
        "[[relationship]]\nfrom = \"customer.registration_date\"\nto = \"signup.full_date\"\n");
}

} // namespace martlet
