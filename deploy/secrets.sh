#!/bin/sh
# Makes the secrets that compose.yaml asks for, those that are not there yet:
# `sh deploy/secrets.sh [FOLDER]`. The certificate you lay beside them yourself, as
# certificate.pem and certificate.key.
set -eu

folder=${1:-secrets}
mkdir -p "$folder"
chmod 700 "$folder" # the files in it have to be readable for the users inside containers
umask 022

word() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }
keep() { [ -e "$folder/$1" ] || printf '%s\n' "$2" >"$folder/$1"; }

keep secret-key "$(word)"
keep database-password "$(word)"
keep broker-password "$(word)"
database=$(cat "$folder/database-password")
broker=$(cat "$folder/broker-password")
keep database-url "postgresql+psycopg://sneakpreview:$database@postgres/sneakpreview"
keep broker-url "amqp://sneakpreview:$broker@rabbitmq:5672/"
keep rabbitmq.conf "default_user = sneakpreview
default_pass = $broker"
